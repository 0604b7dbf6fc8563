package org.isftracker.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Judgement;
import org.isftracker.assessment.Outcome;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionView;
import org.isftracker.scenario.Supposition.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a condition fares when a text reads otherwise. What other nations do is reckoned
 * when all else is known; where it is a matter of words and nothing that it concerns is
 * supposed to read otherwise, the record says; else one term that suffices, then one that
 * fails, then all of them meeting it; else a draft that says the same. What none of these
 * tells is unassessed. A term left as it is meets a condition that is met on record.
 */
final class ConditionRule {

	private final Known known;

	private final SupposedText text;

	ConditionRule(Known known, SupposedText text) {
		this.known = known;
		this.text = text;
	}

	/**
	 * The condition as it stands under the draft, and with the tried words in its place.
	 */
	Supposition apply(AssessedCondition onRecord, Judgement worded) {
		var condition = onRecord.condition();
		if (onRecord.asksOthers() || condition.terms().stream().noneMatch(text::isSupposed)) {
			return Supposition.onRecord(worded);
		}
		var effects = effects(condition, onRecord.judgement().isCurrently(Outcome.MET));
		return first(effects, Effect.SUFFICES).map(term -> answered(Outcome.MET, term))
			.or(() -> first(effects, Effect.FAILS).map(term -> answered(Outcome.NOT_MET, term)))
			.or(() -> all(effects, condition))
			.or(() -> precedent(condition))
			.orElseGet(() -> new Supposition(Judgement.unassessed(), Source.NOBODY, null, null));
	}

	private Map<TermId, Effect> effects(ConditionView condition, boolean met) {
		Map<TermId, Effect> effects = new HashMap<>();
		for (var term : condition.terms()) {
			if (met && text.isUntouched(term)) {
				effects.put(term, Effect.MEETS);
			}
			else {
				text.reading(term)
					.flatMap(reading -> known.answer(condition.id(), term, reading))
					.ifPresent(answer -> effects.put(term, answer.effect()));
			}
		}
		return effects;
	}

	private static Optional<TermId> first(Map<TermId, Effect> effects, Effect sought) {
		return effects.entrySet()
			.stream()
			.filter(effect -> effect.getValue() == sought)
			.map(Map.Entry::getKey)
			.min(Comparator.comparing(TermId::toString));
	}

	private static Optional<Supposition> all(Map<TermId, Effect> effects, ConditionView condition) {
		return effects.size() < condition.terms().size() ? Optional.empty()
				: Optional.of(supposed(Outcome.MET, Source.ANSWERS, null, null));
	}

	private Optional<Supposition> precedent(ConditionView condition) {
		Map<TermId, PossibleReading> said = new HashMap<>();
		condition.terms().forEach(term -> text.reading(term).ifPresent(reading -> said.put(term, reading)));
		return known.precedent(condition.id(), said)
			.map(precedent -> supposed(precedent.outcome(), Source.PRECEDENT, null, precedent.draft()));
	}

	private static Supposition answered(Outcome outcome, TermId term) {
		return supposed(outcome, Source.ANSWER, term, null);
	}

	private static Supposition supposed(Outcome outcome, Source source, @Nullable TermId term, @Nullable String draft) {
		return new Supposition(Judgement.supposed(outcome), source, term, draft);
	}

}
