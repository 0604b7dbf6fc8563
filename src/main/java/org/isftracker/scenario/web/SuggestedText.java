package org.isftracker.scenario.web;

import java.util.Locale;

import org.isftracker.comparison.Redline;
import org.isftracker.scenario.PossibleReading;
import org.isftracker.scenario.SandboxBoard;
import org.isftracker.scenario.TriedClause;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * A suggested wording as plain text: each changed clause as it would read and as a
 * redline, [-out-] and {+in+}, then the readings.
 */
@Component
class SuggestedText {

	private final MessageSourceAccessor messages;

	SuggestedText(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages, Locale.ENGLISH);
	}

	String of(SandboxBoard board) {
		var text = new StringBuilder();
		line(text, board.sandbox().title());
		line(text, say("scenario.text.over", board.draft().label()));
		var note = board.sandbox().note();
		if (note != null) {
			line(text, note);
		}
		board.tried().forEach(one -> clause(text, one.tried()));
		board.gone().forEach(one -> clause(text, one));
		board.terms().stream().filter(term -> term.supposed() != null).forEach(term -> reading(text, term));
		return text.toString();
	}

	private void clause(StringBuilder text, @Nullable TriedClause tried) {
		if (tried != null) {
			var words = tried.words();
			line(text, "");
			line(text, tried.label() + "  " + (words == null ? say("scenario.left-out") : words));
			line(text, say("scenario.text.redline", redline(tried.redline())));
		}
	}

	private void reading(StringBuilder text, SandboxBoard.OfTerm term) {
		line(text, "");
		line(text, term.term().name() + ": " + words(term.base()) + " → " + words(term.supposed()));
	}

	private String words(@Nullable PossibleReading reading) {
		var said = reading == null ? null : reading.words();
		return said != null ? said : say(reading == null ? "scenario.not-read" : "scenario.silent");
	}

	private static String redline(Redline redline) {
		var marked = new StringBuilder();
		for (var segment : redline.segments()) {
			marked.append(switch (segment.op()) {
				case KEEP -> segment.text();
				case DELETE -> "[-" + segment.text() + "-]";
				case INSERT -> "{+" + segment.text() + "+}";
			});
		}
		return marked.toString();
	}

	private String say(String key, Object... arguments) {
		return messages.getMessage(key, arguments);
	}

	private static void line(StringBuilder text, String words) {
		text.append(words).append('\n');
	}

}
