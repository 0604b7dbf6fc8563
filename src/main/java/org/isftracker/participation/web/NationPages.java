package org.isftracker.participation.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.account.SignedIn;
import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.Contradiction;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ForceBar;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationStandings.Readiness;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ProposalView;
import org.isftracker.participation.RequirementView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the lists of nations together: a constant number of questions to the record. */
@Component("nationPages")
class NationPages {

	private final NationReading nations;

	private final StatementReading statements;

	private final DraftChoosing drafts;

	private final SignedIn signedIn;

	NationPages(NationReading nations, StatementReading statements, DraftChoosing drafts, SignedIn signedIn) {
		this.nations = nations;
		this.statements = statements;
		this.drafts = drafts;
		this.signedIn = signedIn;
	}

	NationsPage list(@Nullable DraftId draft, boolean board) {
		var listed = nations.nations();
		var under = drafts.under(draft);
		int waiting = (int) listed.stream().filter(nation -> nation.proposal() != null).count();
		return new NationsPage(rows(listed, under), under, force(under), board, false, waiting);
	}

	NationsPage archived() {
		var under = new UnderDraft(null, List.of(), null);
		return new NationsPage(rows(nations.archived(), under), under, null, false, true, 0);
	}

	ProposalsPage proposals(@Nullable DraftId draft) {
		var under = drafts.under(draft);
		var waiting = nations.nations().stream().filter(nation -> nation.proposal() != null).toList();
		var chips = chips(under);
		var citations = statements.citations(cited(waiting));
		return new ProposalsPage(waiting.stream()
			.flatMap(nation -> waiting(nation, under, chips, citations).stream())
			.sorted(Comparator.comparing(one -> one.proposal().proposedAt()))
			.toList(), under);
	}

	private Optional<ProposalsPage.Waiting> waiting(NationView nation, UnderDraft under,
			Map<ActorId, List<NationsPage.Chip>> chips, Map<StatementId, Citation> citations) {
		return Optional.ofNullable(nation.proposal())
			.map(proposal -> new ProposalsPage.Waiting(nation, proposal,
					proposal.proposedBy(signedIn.current().username()), readiness(nation, under),
					chips.getOrDefault(nation.id(), List.of()), statements.among(citations, proposal.statements()),
					against(nation, proposal, under, chips)));
	}

	private static @Nullable Contradiction against(NationView nation, ProposalView proposal, UnderDraft under,
			Map<ActorId, List<NationsPage.Chip>> chips) {
		var standing = under.nation(nation.id());
		var conditions = chips.getOrDefault(nation.id(), List.of()).stream().map(NationsPage.Chip::condition).toList();
		return standing == null || !proposal.follows(nation.status()) ? null
				: Contradiction.of(proposal.status(), standing, conditions).orElse(null);
	}

	private List<NationsPage.Row> rows(List<NationView> listed, UnderDraft under) {
		var chips = chips(under);
		var citations = statements.citations(cited(listed));
		return listed.stream()
			.map(nation -> row(nation, chips.getOrDefault(nation.id(), List.of()), under,
					newest(citations, cited(List.of(nation)))))
			.toList();
	}

	private static NationsPage.Row row(NationView nation, List<NationsPage.Chip> chips, UnderDraft under,
			@Nullable Citation lastStatement) {
		return new NationsPage.Row(nation, readiness(nation, under), chips,
				under.because(nation.id())
					.flatMap(id -> chips.stream().filter(chip -> chip.condition().id().equals(id)).findFirst())
					.orElse(null),
				lastStatement);
	}

	private Map<ActorId, List<NationsPage.Chip>> chips(UnderDraft under) {
		return nations.conditions()
			.stream()
			.filter(ConditionView::stands)
			.collect(Collectors.groupingBy(ConditionView::nation, Collectors.mapping(
					condition -> new NationsPage.Chip(condition, under.condition(condition.nation(), condition.id())),
					Collectors.toList())));
	}

	private @Nullable ForceBar force(UnderDraft under) {
		var standings = under.standings();
		return standings == null ? null : ForceBar.of(required(), standings.troops());
	}

	private @Nullable Long required() {
		return nations.requirements()
			.stream()
			.filter(requirement -> requirement.kind() == ContributionKind.TROOPS)
			.map(RequirementView::amount)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Readiness readiness(NationView nation, UnderDraft under) {
		var standing = under.nation(nation.id());
		return standing == null ? null : standing.readiness();
	}

	private static @Nullable Citation newest(Map<StatementId, Citation> citations, Collection<StatementId> cited) {
		return cited.stream()
			.map(citations::get)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(Citation::saidOn))
			.orElse(null);
	}

	private static Set<StatementId> cited(Collection<NationView> listed) {
		var cited = new HashSet<StatementId>();
		listed.forEach(nation -> cited.addAll(nation.cited()));
		return cited;
	}

}
