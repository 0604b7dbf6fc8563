package org.isftracker.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.NewsLine;
import org.isftracker.briefing.BriefingContent.SectionLine;
import org.jspecify.annotations.Nullable;

/** What two released briefings say differently, side by side. */
public record BriefingDifference(BriefingView from, BriefingView to, BriefingContent before, BriefingContent now,
		List<NewsLine> news) {

	public BriefingDifference {
		news = List.copyOf(news);
	}

	/** What persons wrote, the text and the Council, as far as they read otherwise. */
	public List<Pair> written() {
		var head = Stream.of(new Pair("briefing.place.HEADLINE", before.headline(), now.headline()),
				new Pair("briefing.place.SUMMARY", before.summary(), now.summary()),
				new Pair("briefing.past.text", text(before), text(now)),
				new Pair("briefing.past.audience", before.audience(), now.audience()),
				new Pair("briefing.handling", before.handling(), now.handling()),
				new Pair("briefing.section.COUNCIL", before.council(), now.council()));
		var comments = Arrays.stream(Section.values())
			.map(section -> new Pair("briefing.section." + section, comment(before, section), comment(now, section)));
		return Stream.concat(head, comments).filter(Pair::differs).toList();
	}

	/** Findings that read otherwise, kind by kind in their usual order. */
	public Map<NewsKind, List<NewsLine>> byKind() {
		return news.stream().collect(Collectors.groupingBy(NewsLine::kind, TreeMap::new, Collectors.toList()));
	}

	/** Whether they rest on different texts. */
	public boolean hasOtherText() {
		return !before.text().id().equals(now.text().id());
	}

	private static String text(BriefingContent content) {
		return content.text().label() + ", " + content.text().stage();
	}

	private static String comment(BriefingContent content, Section section) {
		return content.sections()
			.stream()
			.filter(line -> line.section() == section)
			.map(SectionLine::comment)
			.collect(Collectors.joining());
	}

	/** Words at one place, which a message names, in the one and in the other. */
	public record Pair(String place, @Nullable String before, @Nullable String now) {

		boolean differs() {
			return !Objects.equals(before, now);
		}

	}

}
