package org.isftracker.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Judgement;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.Shift;
import org.isftracker.participation.Strength;
import org.isftracker.participation.WordingId;
import org.jspecify.annotations.Nullable;

/** Conditions on terms, readings of them, and answers. */
final class SampleConditions {

	static final TermId TASK = new TermId(uuid("task"));

	static final TermId FORCE = new TermId(uuid("force"));

	static final PossibleReading SILENT = PossibleReading.SILENT;

	static final PossibleReading TOWS = new PossibleReading("tows ships");

	static final PossibleReading ALL = new PossibleReading("all measures");

	static final PossibleReading DEFENCE = new PossibleReading("self-defence alone");

	static final Map<TermId, PossibleReading> SAID = Map.of(TASK, TOWS, FORCE, ALL);

	private SampleConditions() {
	}

	static AssessedCondition condition(String title, Judgement judgement, TermId... terms) {
		return new AssessedCondition(
				new ConditionView(new ConditionId(uuid(title)), new ActorId(uuid("nation " + title)), title,
						"Its ships tow nobody.", ConditionKind.PROHIBITED_TASK, Strength.RED_LINE,
						ConditionState.STANDS, null, Set.of(terms), Set.of(), null, List.of(), LocalDate.of(2026, 3, 2),
						null, new WordingId(uuid("wording " + title)), "ana", Instant.EPOCH, Shift.STATED),
				judgement);
	}

	static AnswerView answer(AssessedCondition on, TermId term, PossibleReading reading, Effect effect) {
		return new AnswerView(AnswerId.next(), on.condition().id(), term, reading, effect, null, "ana", Instant.EPOCH,
				null);
	}

	static Known known(AnswerView... answers) {
		return Known.of(Arrays.asList(answers), Map.of());
	}

	static Known judged(AssessedCondition condition, Precedent precedent) {
		return Known.of(List.of(), Map.of(condition.condition().id(), List.of(precedent)));
	}

	static SupposedText supposing(TermId term, PossibleReading reading) {
		return SupposedText.of(SAID, Map.of(term, reading));
	}

	static @Nullable Object outcome(Known known, SupposedText text, AssessedCondition condition) {
		return new ConditionRule(known, text).apply(condition, condition.judgement()).judgement().outcome();
	}

	static Set<String> titles(List<Contradiction> contradictions) {
		return contradictions.stream()
			.map(one -> one.one().title() + " / " + one.other().title())
			.collect(Collectors.toSet());
	}

	private static UUID uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
