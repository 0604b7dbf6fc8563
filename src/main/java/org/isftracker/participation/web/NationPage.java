package org.isftracker.participation.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationStandings.NationStanding;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/** One nation under one draft, with everything that its record rests on. */
record NationPage(NationView nation, List<History> conditions, UnderDraft under, List<Citation> timeline,
		Map<StatementId, Citation> citations, Map<TermId, String> terms, Map<ProvisionId, String> clauses,
		Map<ActorId, String> nations) {

	public @Nullable NationStanding standing() {
		return under.nation(nation.id());
	}

	/** The condition that decides whether it comes, if one does. */
	public NationsPage.@Nullable Chip because() {
		var decides = under.because(nation.id());
		return conditions.stream()
			.filter(history -> decides.filter(history.present().id()::equals).isPresent())
			.map(history -> new NationsPage.Chip(history.present(), history.standing()))
			.findFirst()
			.orElse(null);
	}

	/** The citations of one record, newest first. */
	public List<Citation> cited(Collection<StatementId> statements) {
		return statements.stream()
			.map(citations::get)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Citation::saidOn).reversed())
			.toList();
	}

	/** The names of the terms that a condition concerns. */
	public List<String> named(Collection<TermId> concerned) {
		return concerned.stream().map(terms::get).filter(Objects::nonNull).sorted().toList();
	}

	/**
	 * What the clauses that a nation named are called in the draft; those it lacks are
	 * left out.
	 */
	public List<String> labels(Collection<ProvisionId> provisions) {
		return provisions.stream().map(clauses::get).filter(Objects::nonNull).sorted().toList();
	}

	/** The names of some nations, in one line. */
	public String names(Collection<ActorId> some) {
		return some.stream().map(nations::get).filter(Objects::nonNull).sorted().collect(Collectors.joining(", "));
	}

	/** A condition with its earlier wordings, newest first, and how it fares. */
	record History(ConditionView present, List<ConditionView> earlier, @Nullable ConditionStanding standing) {

		public String tone() {
			return standing == null ? "unassessed" : Tones.of(standing.light());
		}

		public String words() {
			return standing == null ? "participation.light.NONE" : "participation.light." + standing.light();
		}
	}
}
