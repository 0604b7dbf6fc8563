package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.isftracker.briefing.BriefingContent.SectionLine;
import org.isftracker.document.SheetRoom;
import org.isftracker.document.WrittenPage;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/**
 * Content as a written page, from which every format is set: the head, then the sections
 * in their order, each with the comment on it.
 */
final class Manuscript {

	private final Pen pen;

	private final BriefingContent content;

	private Manuscript(Pen pen) {
		this.pen = pen;
		this.content = pen.content();
	}

	/** One page says as much as fits it. */
	static WrittenPage of(BriefingContent content, Phrases phrases, Extent extent) {
		if (extent == Extent.FULL) {
			return of(content, phrases, Brevity.NONE);
		}
		WrittenPage page = null;
		for (var brevity : Brevity.OF_ONE_PAGE) {
			page = of(content, phrases, brevity);
			if (SheetRoom.holds(page)) {
				break;
			}
		}
		return Objects.requireNonNull(page);
	}

	private static WrittenPage of(BriefingContent content, Phrases phrases, Brevity brevity) {
		return new Manuscript(new Pen(content, phrases, brevity)).page();
	}

	private WrittenPage page() {
		List<Part> parts = new ArrayList<>(head());
		Map<Section, List<Part>> written = content.sections()
			.stream()
			.filter(line -> line.section() != Section.SOURCES)
			.collect(Collectors.toMap(SectionLine::section, line -> written(line.section())));
		content.sections().forEach(line -> parts.addAll(section(line, written)));
		var title = content.headline().isBlank() ? pen.say("briefing.headline.none") : content.headline();
		return new WrittenPage(title, content.handling(), parts);
	}

	/** The sources are written last, when all that is printed has cited them. */
	private List<Part> section(SectionLine line, Map<Section, List<Part>> written) {
		List<Part> parts = line.section() == Section.SOURCES ? SourcesSection.of(pen)
				: written.getOrDefault(line.section(), List.of());
		if (parts.isEmpty() && line.comment().isBlank()) {
			return List.of();
		}
		List<Part> all = new ArrayList<>(List.of(new Heading(1, title(line.section()))));
		if (!line.comment().isBlank()) {
			all.add(Paragraph.of(line.comment()));
		}
		all.addAll(parts);
		return all;
	}

	private String title(Section section) {
		var since = content.since().words();
		if (since == null) {
			return pen.of("briefing.section", section);
		}
		return switch (section) {
			case NEWS -> pen.say("briefing.news.since", since);
			case CHANGES -> pen.say("briefing.changes.since", since);
			default -> pen.of("briefing.section", section);
		};
	}

	private List<Part> written(Section section) {
		return switch (section) {
			case STAGE -> StageSection.of(pen);
			case NEWS -> NewsSection.of(pen);
			case CHANGES -> ChangesSection.of(pen);
			case TERMS -> TermsSection.of(pen);
			case NATIONS -> NationsSection.of(pen);
			case FORCE -> ForceSection.of(pen);
			case COUNCIL -> CouncilSection.of(pen);
			case DOUBTS -> DoubtsSection.of(pen);
			case WATCH -> WatchSection.of(pen);
			case SOURCES -> List.of();
		};
	}

	private List<Part> head() {
		var number = content.number();
		var kicker = number == null ? pen.say("briefing.kicker.prepared") : pen.say("briefing.kicker", number);
		List<Part> head = new ArrayList<>(List.of(new Paragraph(List.of(Span.plain(kicker)), Style.KICKER),
				new Paragraph(Grounds.of(pen), Style.SMALL)));
		if (!content.summary().isBlank()) {
			head.add(new Paragraph(List.of(Span.plain(content.summary())), Style.LEAD));
		}
		var reason = content.reason();
		if (reason != null) {
			head.add(new Paragraph(List.of(Span.strong(pen.say("briefing.reason.printed")), Span.plain(" " + reason)),
					Style.NOTE));
		}
		return head;
	}

}
