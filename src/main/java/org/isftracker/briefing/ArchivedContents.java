package org.isftracker.briefing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was released says; what is of an earlier form is left out. */
@Repository
class ArchivedContents {

	private static final String CONTENTS = """
			select id, content from briefing
			where state = 'RELEASED' and form = 2 and content is not null and not archived and id in (:ids)""";

	private final Keeping keeping;

	private final JdbcClient jdbc;

	ArchivedContents(Keeping keeping, JdbcClient jdbc) {
		this.keeping = keeping;
		this.jdbc = jdbc;
	}

	/** By number, the first one first. */
	List<Archived> of(Collection<BriefingView> released) {
		if (released.isEmpty()) {
			return List.of();
		}
		var contents = contents(released.stream().map(briefing -> briefing.id().id()).toList());
		return released.stream()
			.flatMap(briefing -> Stream.ofNullable(contents.get(briefing.id().id()))
				.map(content -> new Archived(briefing, keeping.read(content))))
			.sorted(Comparator.comparing(one -> Objects.requireNonNull(one.briefing().number())))
			.toList();
	}

	private Map<UUID, String> contents(List<UUID> ids) {
		return jdbc.sql(CONTENTS)
			.param("ids", ids)
			.query((row, index) -> Map.entry(row.getObject("id", UUID.class), row.getString("content")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** A released briefing with what it says. */
	record Archived(BriefingView briefing, BriefingContent content) {
	}

}
