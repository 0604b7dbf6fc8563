package org.isftracker.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.briefing.BriefingContent.StepLine;
import org.isftracker.briefing.BriefingContent.TextLine;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.Staging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a draft stands as of a day, and how it came there, in words. */
@Component("briefingTextLines")
class TextLines {

	private final Staging staging;

	private final Phrases phrases;

	private final Clock clock;

	TextLines(Staging staging, Phrases phrases, Clock clock) {
		this.staging = staging;
		this.phrases = phrases;
		this.clock = clock;
	}

	TextLine of(DraftSummary draft, @Nullable LocalDate asOf) {
		var moves = staging.history(draft.id())
			.stream()
			.filter(move -> asOf == null || !move.movedOn().isAfter(asOf))
			.toList();
		var stage = moves.isEmpty() ? draft.stage() : moves.get(moves.size() - 1).stage();
		var dated = draft.datedOn();
		return new TextLine(draft.id().toString(), draft.label(), phrases.of("briefing.stage", stage),
				dated == null ? null : phrases.day(dated, draft.approximately()), draft.fingerprint(),
				draft.originNote(), deadline(stage, moves), moves.stream().map(this::step).toList(),
				asOf == null ? phrases.hour(clock.instant()) : phrases.day(asOf, null));
	}

	private StepLine step(PastMove move) {
		var at = move.movedAt();
		var day = at == null ? phrases.day(move.movedOn(), move.approximately()) : phrases.hour(at);
		return new StepLine(day, phrases.of("briefing.stage", move.stage()), move.comment());
	}

	private @Nullable String deadline(Stage stage, List<PastMove> moves) {
		var deadline = moves.isEmpty() ? null : moves.get(moves.size() - 1).deadline();
		return stage == Stage.UNDER_SILENCE && deadline != null ? phrases.hour(deadline) : null;
	}

}
