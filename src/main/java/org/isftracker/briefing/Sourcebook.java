package org.isftracker.briefing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;

/** Numbers the sources in the order in which they are first cited. */
class Sourcebook {

	private final Map<StatementId, Citation> known;

	private final Map<StatementId, Integer> numbers = new LinkedHashMap<>();

	Sourcebook(Map<StatementId, Citation> known) {
		this.known = known;
	}

	List<Integer> cite(Collection<StatementId> statements) {
		return statements.stream()
			.map(known::get)
			.filter(Objects::nonNull)
			.map(citation -> numbers.computeIfAbsent(citation.id(), first -> numbers.size() + 1))
			.distinct()
			.sorted()
			.toList();
	}

	List<BriefingContent.SourceLine> lines(Phrases phrases) {
		return numbers.entrySet()
			.stream()
			.flatMap(entry -> known.containsKey(entry.getKey())
					? Stream.of(phrases.source(entry.getValue(), Objects.requireNonNull(known.get(entry.getKey()))))
					: Stream.empty())
			.toList();
	}

}
