package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Span;

/** What a briefing rests on: the text, the moment, the release, what it corrects. */
final class Grounds {

	private static final int SHORT = 12;

	private final Pen pen;

	private final BriefingContent content;

	private final List<Span> said = new ArrayList<>();

	private Grounds(Pen pen) {
		this.pen = pen;
		this.content = pen.content();
	}

	static List<Span> of(Pen pen) {
		return new Grounds(pen).said();
	}

	private List<Span> said() {
		text();
		say("briefing.as-of", content.text().asOf());
		if (!content.audience().isBlank()) {
			say("briefing.for", content.audience());
		}
		var release = content.release();
		if (release != null) {
			say("briefing.released", release.by(), release.newYork(), release.utc());
		}
		var corrects = content.corrects();
		if (corrects != null) {
			say("briefing.corrects", corrects);
		}
		since();
		return said;
	}

	private void text() {
		var text = content.text();
		var dated = text.dated();
		said.add(Span
			.plain(dated == null ? pen.say("briefing.on", text.label(), text.stage())
					: pen.say("briefing.on.dated", text.label(), text.stage(), dated))
			.to("/drafts/" + text.id()));
		var fingerprint = text.fingerprint();
		if (fingerprint != null) {
			say(pen.brief() ? "briefing.fingerprint.begins" : "briefing.fingerprint",
					pen.brief() ? fingerprint.substring(0, SHORT) : fingerprint);
		}
		if (text.originNote() != null) {
			said.add(Span.plain(" " + text.originNote()));
		}
	}

	private void since() {
		var since = content.since().words();
		if (since != null) {
			say("briefing.fresh.since", since);
			said.add(Span.plain(" "));
			said.add(new Span(pen.say("briefing.fresh"), Manner.FRESH));
			said.add(Span.plain("."));
		}
	}

	private void say(String key, Object... words) {
		said.add(Span.plain(" " + pen.say(key, words)));
	}

}
