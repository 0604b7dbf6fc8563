package org.isftracker.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * One person's judgement of a condition under a draft. It rests on the words of its
 * basis, on terms on which the draft was silent, on evidence of an event, or on several
 * of these. With {@code decides} a lead settled a dispute; {@code replaces} is the
 * verdict that stood when this one was given, and {@code confirms} says that this one
 * still holds.
 */
public record VerdictView(VerdictId id, ConditionId condition, DraftId draft, Outcome outcome, String rationale,
		List<BasisWords> basis, Set<TermId> silentOn, Set<StatementId> evidence, String judgedBy, LocalDate judgedOn,
		Instant judgedAt, boolean decides, @Nullable VerdictId replaces, boolean confirms,
		@Nullable TakenBack takenBack) {

	/** Whether it counts at all: nobody took it back. */
	public boolean stands() {
		return takenBack == null;
	}

	/** Whether the verdict rests on evidence alone, so that no wording can change it. */
	public boolean restsOnEventsOnly() {
		return basis.isEmpty() && silentOn.isEmpty();
	}
}
