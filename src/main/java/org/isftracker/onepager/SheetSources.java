package org.isftracker.onepager;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;

/** The sources of one sheet, numbered in the order in which they are first cited. */
final class SheetSources {

	private final Phrasing phrasing;

	private final Map<StatementId, Citation> known;

	private final Map<StatementId, Integer> numbers = new LinkedHashMap<>();

	/** Of those known alone is any cited: the statements that readers may see. */
	SheetSources(Phrasing phrasing, Map<StatementId, Citation> known) {
		this.phrasing = phrasing;
		this.known = known;
	}

	/** Their numbers; nothing where none is known. */
	Span cite(Collection<StatementId> statements) {
		var cited = statements.stream()
			.filter(known::containsKey)
			.map(id -> numbers.computeIfAbsent(id, first -> numbers.size() + 1))
			.distinct()
			.sorted()
			.map(Object::toString)
			.collect(Collectors.joining(", "));
		return Span.plain(cited.isEmpty() ? "" : " [" + cited + "]");
	}

	/**
	 * Who said it, where, when, and how sure that is; nothing where nothing was cited.
	 */
	List<Part> parts() {
		if (numbers.isEmpty()) {
			return List.of();
		}
		var said = numbers.entrySet()
			.stream()
			.flatMap(entry -> phrasing.source(entry.getValue(), known.get(entry.getKey())).stream())
			.toList();
		return List.of(new Heading(1, phrasing.say("onepager.sources")), new Paragraph(said, Style.SMALL));
	}

}
