package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.isftracker.briefing.BriefingContent.NewsLine;
import org.isftracker.document.WrittenPage.Column;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/**
 * What the sections of a manuscript share: the content, its words, and what was cited.
 */
final class Pen {

	private final BriefingContent content;

	private final Phrases phrases;

	private final Brevity brevity;

	private final Set<Integer> cited = new TreeSet<>();

	Pen(BriefingContent content, Phrases phrases, Brevity brevity) {
		this.content = content;
		this.phrases = phrases;
		this.brevity = brevity;
	}

	BriefingContent content() {
		return content;
	}

	/** How many of a list are printed. */
	int few() {
		return brevity.few();
	}

	/** Whether it is for one page. */
	boolean brief() {
		return brevity.brief();
	}

	Brevity.Nations nations() {
		return brevity.nations();
	}

	Set<Integer> cited() {
		return cited;
	}

	String say(String key, Object... words) {
		return phrases.say(key, words);
	}

	String of(String prefix, Enum<?> value) {
		return phrases.of(prefix, value);
	}

	Span plain(String key, Object... words) {
		return Span.plain(say(key, words));
	}

	Column column(String key, int share) {
		return new Column(say(key), share);
	}

	/** The numbers of sources; nothing where there are none. */
	List<Span> cite(Collection<Integer> numbers) {
		if (numbers.isEmpty()) {
			return List.of();
		}
		cited.addAll(numbers);
		return List.of(Span.plain(numbers.stream().map(Object::toString).collect(Collectors.joining(", ", " [", "]"))));
	}

	/** The items one after the other in a paragraph, and how many more there are. */
	Paragraph sentence(List<List<Span>> items, long more) {
		var said = inARow(items);
		if (more > 0) {
			said.add(plain("briefing.and-more", more));
		}
		return new Paragraph(said, Style.NORMAL);
	}

	/** The items one after the other in a paragraph, after what they have in common. */
	Paragraph sentence(String common, List<List<Span>> items) {
		List<Span> said = new ArrayList<>(List.of(Span.plain(common + " ")));
		said.addAll(inARow(items));
		return new Paragraph(said, Style.NORMAL);
	}

	private static List<Span> inARow(List<List<Span>> items) {
		List<Span> said = new ArrayList<>();
		items.forEach(item -> {
			said.add(Span.plain(said.isEmpty() ? "" : "; "));
			said.addAll(item);
		});
		said.add(Span.plain("."));
		return said;
	}

	/** What is new of a finding. */
	Optional<NewsLine> news(NewsKind kind, String key) {
		return content.news().stream().filter(line -> line.kind() == kind && line.key().equals(key)).findFirst();
	}

	/** The mark of what is new, where it is. */
	List<Span> mark(NewsKind kind, String key) {
		return news(kind, key).map(line -> mark()).orElse(List.of());
	}

	List<Span> mark() {
		return List.of(Span.plain(" "), new Span(say("briefing.fresh"), Manner.FRESH));
	}

	/** What it is now and, where there is room, was before, marked where that is new. */
	List<Span> changed(NewsKind kind, String key, Span now) {
		List<Span> spans = new ArrayList<>(List.of(now));
		var news = news(kind, key);
		news.filter(line -> nations() == Brevity.Nations.ROWS)
			.flatMap(line -> Optional.ofNullable(line.before()))
			.ifPresent(before -> spans.add(Span.plain(" " + say("briefing.was", before))));
		news.ifPresent(line -> spans.addAll(mark()));
		return spans;
	}

}
