package org.isftracker.evidence;

import java.time.Instant;
import java.time.LocalDate;

import org.isftracker.actor.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * A statement as pages cite it: who said what, when, where it was published, and how good
 * the source is.
 */
public record Citation(StatementId id, ActorName speaker, @Nullable String speakerNote, @Nullable String addressee,
		LocalDate saidOn, @Nullable String approximately, String outlet, @Nullable LocalDate publishedOn,
		@Nullable String url, String language, Grade grade, StatementForm form, String words,
		@Nullable String translation, Usage usage, @Nullable StatementId supersedes, Instant recordedAt,
		String recordedBy, boolean archived, int version) {

	public boolean isInConfidence() {
		return usage == Usage.IN_CONFIDENCE;
	}

}
