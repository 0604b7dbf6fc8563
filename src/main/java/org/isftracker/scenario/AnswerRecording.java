package org.isftracker.scenario;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.scenario.NewAnswers.NewAnswer;
import org.isftracker.scenario.ScenarioRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording which readings meet a condition. An answer cites nothing: it is the analyst's
 * own. What is refused is refused with {@link ScenarioRefused}.
 */
@Service
@Transactional
public class AnswerRecording {

	private final Answers answers;

	private final NationReading nations;

	private final Mandate mandate;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	AnswerRecording(Answers answers, NationReading nations, Mandate mandate, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.answers = answers;
		this.nations = nations;
		this.mandate = mandate;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Records what differs from the answers of now; the rest stays as it is. */
	@AnalystsMay
	public void record(NewAnswers given) {
		var condition = nations.condition(given.condition())
			.orElseThrow(() -> new ScenarioRefused(Reason.UNKNOWN_RECORD));
		ScenarioRefused.when(given.answers().stream().anyMatch(one -> !condition.terms().contains(one.term())),
				Reason.OTHER_TERM);
		ScenarioRefused.when(
				given.answers().stream().map(AnswerRecording::key).distinct().count() < given.answers().size(),
				Reason.TWO_ANSWERS);
		var before = answers.findByConditionOrderByRecordedAtDesc(given.condition());
		ScenarioRefused.when(before.size() != given.seen(), Reason.CHANGED_MEANWHILE);
		keep(condition, given.answers(), before.stream().filter(Answer::counts).toList());
	}

	private static List<Object> key(NewAnswer answer) {
		return List.of(answer.term(), answer.reading());
	}

	private void keep(ConditionView condition, List<NewAnswer> given, List<Answer> now) {
		var terms = mandate.terms().stream().collect(Collectors.toMap(TermView::id, TermView::name));
		var deed = deed(condition);
		for (var one : given) {
			deed = keep(deed, condition, one, now.stream().filter(answer -> answer.isOn(one)).findFirst(), terms);
		}
		if (!deed.changes().isEmpty()) {
			activity.record(deed);
		}
	}

	private Deed keep(Deed deed, ConditionView condition, NewAnswer given, Optional<Answer> before,
			Map<TermId, String> terms) {
		var earlier = before.map(Answer::view);
		if (says(earlier).equals(List.of(given.effect(), Optional.ofNullable(given.rationale())))) {
			return deed;
		}
		before.ifPresent(answer -> {
			answer.supersede(clock.instant());
			answers.saveAndFlush(answer);
		});
		answers.save(new Answer(condition.id(), given, clock.instant(), signedIn.current().username()));
		return deed.changed("condition.answer", earlier.map(view -> words(terms, given, view.effect())).orElse(null),
				words(terms, given, given.effect()));
	}

	private static List<Object> says(Optional<AnswerView> view) {
		return List.of(view.map(AnswerView::effect).orElse(Effect.OPEN), view.map(AnswerView::rationale));
	}

	private static String words(Map<TermId, String> terms, NewAnswer answer, Effect effect) {
		var said = answer.reading().words();
		return terms.getOrDefault(answer.term(), "") + (said == null ? "" : " – " + said) + ": " + effect;
	}

	private static Deed deed(ConditionView condition) {
		return Deed
			.of("condition.answered",
					new Subject("condition", condition.id().toString(), condition.title(),
							"/nations/" + condition.nation() + "#condition-" + condition.id()))
			.inConfidence(true);
	}

}
