package org.isftracker.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to bring to a talk with one nation. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class AskSheets {

	private static final int SHOWN = 3;

	private final Grounds grounds;

	private final SandboxReading sandboxes;

	private final DraftReading drafts;

	AskSheets(Grounds grounds, SandboxReading sandboxes, DraftReading drafts) {
		this.grounds = grounds;
		this.sandboxes = sandboxes;
		this.drafts = drafts;
	}

	/** Empty where the draft is not there, or the nation is none that is tracked. */
	public Optional<AskSheet> of(ActorId nation, DraftId draft) {
		return grounds.of(draft)
			.flatMap(ground -> ground.assessed().nation(nation).map(assessed -> sheet(ground, assessed)));
	}

	private AskSheet sheet(Ground ground, AssessedNation nation) {
		var shared = sandboxes.shared();
		return new AskSheet(nation, ground.text().summary(), drafts.summaries(),
				nation.conditions().stream().map(condition -> line(ground, condition, shared)).toList(), LeastChanging
					.of(ground, new Goal(ground.text().id(), Set.of(nation.nation().id()), null, terms(nation))));
	}

	private static Set<TermId> terms(AssessedNation nation) {
		return nation.conditions()
			.stream()
			.filter(one -> one.condition().decides())
			.flatMap(one -> one.condition().terms().stream())
			.limit(ChangeableTerms.MOST)
			.collect(Collectors.toSet());
	}

	private static AskSheet.Line line(Ground ground, AssessedCondition condition, List<SandboxView> shared) {
		var terms = condition.condition().terms();
		var proposals = LeastChanging.of(ground, condition).proposals().stream().limit(SHOWN).toList();
		return new AskSheet.Line(condition,
				ground.terms()
					.stream()
					.filter(term -> terms.contains(term.id()))
					.map(term -> new AskSheet.Said(term, ground.said().get(term.id())))
					.toList(),
				ground.clauses(terms), proposals,
				shared.stream().filter(wording -> proposals.stream().anyMatch(one -> says(wording, one))).toList());
	}

	private static boolean says(SandboxView wording, Proposal proposal) {
		return !proposal.changes().isEmpty() && proposal.changes()
			.stream()
			.allMatch(change -> change.to().equals(wording.readings().get(change.term().id())));
	}

}
