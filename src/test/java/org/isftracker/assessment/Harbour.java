package org.isftracker.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Strength;
import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.isftracker.resolution.Wording;
import org.springframework.context.ApplicationContext;

/**
 * A nation, its conditions and a text of three clauses, made by the commands of people.
 */
class Harbour {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final ApplicationContext context;

	final ActorId nation;

	final StatementId said;

	final DraftId first;

	Harbour(ApplicationContext context) {
		this.context = context;
		this.nation = bean(ActorRegister.class)
			.register(NewActor.named("Ruritania " + UUID.randomUUID(), ActorKind.STATE));
		bean(NationTracking.class).addNation(nation);
		this.said = bean(StatementRecording.class)
			.record(new NewStatement(nation, null, null, DAY, null, "Harbour Gazette", null, null, "en",
					Grade.ON_RECORD, StatementForm.PARAPHRASE, "It comes under conditions.", null, Usage.PUBLIC, null));
		this.first = bean(Drafting.class).create(NewDraft.of("First " + UUID.randomUUID(),
				List.of(NewClause.operative("Authorizes the force to disarm the harbour;"),
						NewClause.operative("Requests a report every year;"),
						NewClause.operative("Decides to remain seized of the matter."))));
		circulate(first);
	}

	private <T> T bean(Class<T> type) {
		return context.getBean(type);
	}

	final void circulate(DraftId draft) {
		bean(Staging.class).move(StageMove.of(draft, Stage.CIRCULATED, DAY));
	}

	ConditionId condition(String title) {
		return bean(ConditionTracking.class).state(nation,
				new org.isftracker.participation.Wording(title, "It asks for " + title, ConditionKind.PROHIBITED_TASK,
						Strength.RED_LINE, null, Set.of(), DAY, null, Set.of(said)));
	}

	VerdictId judge(ConditionId condition, DraftId draft, Outcome outcome, Integer... places) {
		return bean(Judging.class).judge(verdict(condition, draft, outcome, places));
	}

	NewVerdict verdict(ConditionId condition, DraftId draft, Outcome outcome, Integer... places) {
		var grounds = Arrays.stream(places)
			.map(place -> clause(draft, place))
			.collect(Collectors.toMap(ClauseText::id, ClauseText::fingerprint));
		return new NewVerdict(condition, draft, outcome, "By its words.", grounds, Set.of(), Set.of(), false);
	}

	DraftId next(DraftId base) {
		return bean(Drafting.class).startNext(base, "Next " + UUID.randomUUID());
	}

	void reword(DraftId draft, int place, String words) {
		bean(ClauseEditing.class).reword(at(draft, place), Wording.of(words));
	}

	ClauseAt at(DraftId draft, int place) {
		var clause = clause(draft, place);
		return new ClauseAt(clause.id(), clause.version());
	}

	ClauseText clause(DraftId draft, int place) {
		return bean(DraftReading.class).find(draft).map(DraftText::clauses).orElseThrow().get(place);
	}

	Judgement judgement(DraftId draft, ConditionId condition) {
		return bean(Assessment.class).under(draft).orElseThrow().condition(condition).orElseThrow().judgement();
	}

	ReviewQueue queue(DraftId draft) {
		return bean(Reviewing.class).under(draft).orElseThrow().queue();
	}

	Brief brief(DraftId draft, ConditionId condition) {
		return bean(Briefs.class).on(condition, queue(draft)).orElseThrow();
	}

}
