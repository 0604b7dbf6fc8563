package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;

/** Who said what, when, and where it was published. */
record StatementAnswer(UUID id, NamedActorAnswer speaker, @Nullable String speakerNote, @Nullable String addressee,
		LocalDate saidOn, @Nullable String approximately, String outlet, @Nullable LocalDate publishedOn,
		@Nullable String url, String language, Grade grade, StatementForm form, String words,
		@Nullable String translation, Usage usage, @Nullable UUID supersedes, Instant recordedAt, String recordedBy,
		boolean archived) {

	static StatementAnswer of(Citation statement) {
		return new StatementAnswer(statement.id().id(), NamedActorAnswer.of(statement.speaker()),
				statement.speakerNote(), statement.addressee(), statement.saidOn(), statement.approximately(),
				statement.outlet(), statement.publishedOn(), statement.url(), statement.language(), statement.grade(),
				statement.form(), statement.words(), statement.translation(), statement.usage(),
				Ids.of(statement.supersedes()), statement.recordedAt(), statement.recordedBy(), statement.archived());
	}

}
