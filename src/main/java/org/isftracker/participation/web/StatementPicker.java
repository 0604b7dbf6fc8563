package org.isftracker.participation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which statements a form offers: those chosen, those that match the words sought, those
 * of the nation.
 */
@Component("participationStatementPicker")
class StatementPicker {

	private static final int OFFERED = 25;

	private final StatementReading statements;

	StatementPicker(StatementReading statements) {
		this.statements = statements;
	}

	List<Citation> offer(@Nullable ActorId speaker, Citing form) {
		var chosen = statements.citations(form.cited()).values();
		return List
			.copyOf(distinct(Stream.of(chosen, sought(form.seek()), said(speaker, form)).flatMap(some -> some.stream()))
				.values());
	}

	private List<Citation> sought(@Nullable String words) {
		return words == null ? List.of() : statements.matching(words, OFFERED);
	}

	private List<Citation> said(@Nullable ActorId speaker, Citing form) {
		if (speaker == null) {
			return form.seek() == null ? statements.matching("", OFFERED) : List.of();
		}
		return statements.by(speaker).stream().limit(OFFERED).toList();
	}

	private static Map<StatementId, Citation> distinct(Stream<Citation> citations) {
		var distinct = new LinkedHashMap<StatementId, Citation>();
		citations.forEach(citation -> distinct.putIfAbsent(citation.id(), citation));
		return distinct;
	}

}
