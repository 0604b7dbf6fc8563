package org.isftracker.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;

/**
 * A draft without its clauses. {@code approximately} says the day in words where it is
 * not certain, {@code deadline} is the hour at which a silence ends or ended,
 * {@code current} marks the draft that judging pages take by default, and {@code version}
 * is what a move of its stage must name.
 */
public record DraftSummary(DraftId id, String label, String language, @Nullable String symbol,
		@Nullable DraftId basedOn, boolean rival, @Nullable String originNote, Usage usage, Stage stage,
		@Nullable LocalDate datedOn, @Nullable String approximately, @Nullable Instant deadline, List<ActorId> sponsors,
		int clauseCount, boolean current, @Nullable String fingerprint, Instant createdAt, String createdBy,
		int version) {

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

	public DraftSummary {
		sponsors = List.copyOf(sponsors);
	}

	/** In which direction its language is written: "rtl" or "ltr". */
	public String direction() {
		return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
	}

	/** Whether its words may still be edited. */
	public boolean working() {
		return stage == Stage.WORKING;
	}

	/** Whether readers may not see it. */
	public boolean confidential() {
		return usage == Usage.IN_CONFIDENCE;
	}

}
