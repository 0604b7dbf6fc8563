package org.isftracker.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rests on statements, told by the modules that cite them. */
@Component
class StatementUses {

	private static final Comparator<CitingRecord> NEWEST_FIRST = Comparator.comparing(CitingRecord::since)
		.reversed()
		.thenComparing(CitingRecord::kind)
		.thenComparing(CitingRecord::subject);

	private final ObjectProvider<CitingRecords> citing;

	StatementUses(ObjectProvider<CitingRecords> citing) {
		this.citing = citing;
	}

	Map<StatementId, List<CitingRecord>> of(Collection<StatementId> statements) {
		if (statements.isEmpty()) {
			return Map.of();
		}
		return citing.stream()
			.flatMap(module -> module.citing(statements).stream())
			.sorted(NEWEST_FIRST)
			.collect(Collectors.groupingBy(CitingRecord::statement));
	}

}
