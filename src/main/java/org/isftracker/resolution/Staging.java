package org.isftracker.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.resolution.StageRefused.Reason;
import org.isftracker.wording.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moving drafts from stage to stage. Circulating freezes the words for good. Refuses with
 * {@link StageRefused}, and an unknown draft with {@link DraftUnknown}.
 */
@Service
@Transactional
public class Staging {

	private final Drafts drafts;

	private final ClauseWriting writing;

	private final StageMoves moves;

	private final Circumstances circumstances;

	private final DraftDeeds deeds;

	private final ApplicationEventPublisher events;

	Staging(Drafts drafts, ClauseWriting writing, StageMoves moves, Circumstances circumstances, DraftDeeds deeds,
			ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.writing = writing;
		this.moves = moves;
		this.circumstances = circumstances;
		this.deeds = deeds;
		this.events = events;
	}

	/** Which stages a draft may move to, in their order. */
	public static List<Stage> onward(Stage stage) {
		return Transitions.from(stage);
	}

	/**
	 * The instant of an hour in New York; the earlier one where the clocks go back,
	 * refused where they go forward over it.
	 */
	public static Instant newYork(LocalDate day, LocalTime hour) {
		var time = day.atTime(hour);
		StageRefused.when(Times.NEW_YORK.getRules().getValidOffsets(time).isEmpty(), Reason.HOUR_DOES_NOT_EXIST);
		return time.atZone(Times.NEW_YORK).toInstant();
	}

	@LeadsMay
	public void move(StageMove move) {
		var draft = locked(move.draft());
		check(move, draft);
		var before = draft.stage();
		if (before == Stage.WORKING) {
			draft.circulate(frozen(draft), move.movedOn());
		}
		draft.moveTo(move.stage());
		store(move);
		deeds.record(DraftDeeds.of("draft.moved", draft).changed("draft.stage", words(before), words(move.stage())));
		if (before == Stage.WORKING) {
			events.publishEvent(new DraftCirculated(draft.id()));
		}
	}

	private static String words(Stage stage) {
		return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private void store(StageMove move) {
		try {
			drafts.flush();
			moves.add(move, deeds.now(), deeds.who());
		}
		catch (DataIntegrityViolationException broken) {
			throw Constraints.refusal(broken);
		}
	}

	/** Marks the draft that judging pages take by default. */
	@LeadsMay
	public void markCurrent(DraftId id) {
		var draft = locked(id);
		DraftRefused.when(draft.working(), DraftRefused.Reason.NOT_CIRCULATED);
		circumstances.mark(id, deeds.who(), deeds.now());
		deeds.record(DraftDeeds.of("draft.marked", draft));
	}

	/** The moves a draft made, oldest first; none where readers may not know of it. */
	@ReadersMay
	@Transactional(readOnly = true)
	public List<PastMove> history(DraftId id) {
		boolean hidden = drafts.findById(id.id()).filter(draft -> draft.confidential()).isPresent();
		return (hidden && !deeds.mayReadConfidential()) ? List.of() : moves.of(id);
	}

	private Draft locked(DraftId id) {
		return drafts.lock(id.id()).orElseThrow(DraftUnknown::new);
	}

	private void check(StageMove move, Draft draft) {
		var version = move.version();
		StageRefused.when(version != null && version != draft.version(), Reason.MOVED_MEANWHILE);
		StageRefused.when(!Transitions.allowed(draft.stage(), move.stage()), Reason.MOVE_NOT_ALLOWED);
		StageRefused.when(move.movedOn().isAfter(today()), Reason.DAY_IN_THE_FUTURE);
		moves.last(draft.id()).ifPresent(last -> StageRefused.when(isBefore(move, last), Reason.BEFORE_THE_LAST_MOVE));
		checkDeadline(move);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(deeds.now(), Times.NEW_YORK);
	}

	private static boolean isBefore(StageMove move, PastMove last) {
		boolean certain = move.approximately() == null && last.approximately() == null;
		return certain && move.movedOn().isBefore(last.movedOn());
	}

	private static void checkDeadline(StageMove move) {
		var deadline = move.deadline();
		boolean silence = move.stage() == Stage.UNDER_SILENCE;
		StageRefused.when(silence && deadline == null, Reason.DEADLINE_MISSING);
		StageRefused.when(!silence && deadline != null, Reason.DEADLINE_OUT_OF_PLACE);
		StageRefused.when(deadline != null && LocalDate.ofInstant(deadline, Times.NEW_YORK).isBefore(move.movedOn()),
				Reason.DEADLINE_BEFORE_THE_MOVE);
	}

	private String frozen(Draft draft) {
		var texts = writing.outline(draft).texts(draft.language());
		StageRefused.when(texts.isEmpty(), Reason.NO_CLAUSES);
		var titles = draft.annexes().stream().map(AnnexTitle::title);
		return Fingerprint
			.inOrder(
					Stream
						.concat(titles,
								texts.stream()
									.map(text -> text.label() + " " + text.heading() + " " + text.fingerprint()))
						.toList());
	}

}
