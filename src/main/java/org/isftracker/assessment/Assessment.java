package org.isftracker.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.participation.AsOf;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftText;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How everything stands under a draft, computed from the record at each call in a
 * constant number of SQL statements, one where nothing was changed since the last. Days
 * are those of New York.
 */
@Service
@Transactional(readOnly = true)
public class Assessment {

	private final Verdicts verdicts;

	private final RecordMemory memory;

	private final JudgedTexts texts;

	private final Rolls rolls;

	private final StandingVerdicts standing;

	private final Clock clock;

	Assessment(Verdicts verdicts, RecordMemory memory, JudgedTexts texts, Rolls rolls, StandingVerdicts standing,
			Clock clock) {
		this.verdicts = verdicts;
		this.memory = memory;
		this.texts = texts;
		this.rolls = rolls;
		this.standing = standing;
		this.clock = clock;
	}

	/**
	 * Everything under that draft; empty if the person signed in may not see such a
	 * draft.
	 */
	@ReadersMay
	public Optional<DraftAssessment> under(DraftId draft) {
		return under(List.of(draft)).stream().findFirst();
	}

	/**
	 * Everything under each of the drafts that the person signed in may see, in the order
	 * asked for.
	 */
	@ReadersMay
	public List<DraftAssessment> under(Collection<DraftId> drafts) {
		var now = memory.now();
		var given = standing.of(now);
		return under(now, given, texts.of(now, drafts, given.silences()));
	}

	/**
	 * Everything under that draft as of a day: the nations, their conditions and the
	 * verdicts that were given by then; what the force needs and what the draft says are
	 * those of now.
	 */
	@ReadersMay
	public Optional<DraftAssessment> under(DraftId draft, AsOf on) {
		var now = memory.now();
		var given = standing.of(now).upTo(on.day());
		return texts.of(now, List.of(draft), given.silences())
			.stream()
			.findFirst()
			.map(text -> under(text, rolls.of(now, on), given, on.day()));
	}

	/** Everything under the current draft; empty while no draft is current. */
	@ReadersMay
	public Optional<DraftAssessment> underTheCurrentDraft() {
		var now = memory.now();
		var given = standing.of(now);
		return texts.current(now)
			.flatMap(current -> under(now, given, texts.of(now, List.of(current), given.silences())).stream()
				.findFirst());
	}

	/**
	 * All verdicts ever given on a condition, newest first, those taken back included.
	 */
	public List<VerdictView> verdictsOn(ConditionId condition) {
		return verdicts.findByConditionOrderByJudgedOnDescJudgedAtDesc(condition).stream().map(Verdict::view).toList();
	}

	/** All verdicts that stand, on whatever condition and under whatever draft. */
	@ReadersMay
	public List<VerdictView> verdicts() {
		return standing.of(memory.now()).on().values().stream().flatMap(List::stream).toList();
	}

	/**
	 * Everything under words that need not be stored, judged as the draft whose summary
	 * they carry.
	 */
	@ReadersMay
	public DraftAssessment underWords(DraftText text) {
		return under(text);
	}

	/** Everything under a text that need not be stored. */
	@ReadersMay
	DraftAssessment under(DraftText text) {
		var now = memory.now();
		var given = standing.of(now);
		return under(now, given, List.of(texts.of(now, text, given.silences()))).get(0);
	}

	private List<DraftAssessment> under(Remembered now, GivenVerdicts given, List<ReadText> read) {
		var roll = rolls.of(now);
		var today = LocalDate.now(clock.withZone(Times.NEW_YORK));
		return read.stream().map(text -> under(text, roll, given, today)).toList();
	}

	private static DraftAssessment under(ReadText text, Roll roll, GivenVerdicts given, LocalDate today) {
		var rule = new StandingRule(text.said(), today);
		var conditions = roll.conditions()
			.stream()
			.map(condition -> new AssessedCondition(condition,
					rule.apply(condition.reviewBy(), condition.terms(), given.on(condition.id()))))
			.toList();
		return DraftAssessment.of(text.draft(), roll.nations(), conditions, roll.required());
	}

}
