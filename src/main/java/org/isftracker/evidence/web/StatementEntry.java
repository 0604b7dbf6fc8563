package org.isftracker.evidence.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.Usage;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a statement, complete or not. */
record StatementEntry(@NotNull @Nullable UUID speaker, @PlainWords @Nullable String speakerNote,
		@PlainWords @Nullable String addressee, @NotNull @Nullable LocalDate saidOn,
		@PlainWords @Nullable String approximately, @NotBlank @PlainWords @Nullable String outlet,
		@Nullable LocalDate publishedOn, @PlainWords(max = 2000) @Nullable String url,
		@NotBlank @Pattern(regexp = "[a-z]{2,3}", message = "{evidence.language.form}") @Nullable String language,
		@NotNull @Nullable Grade grade, @NotNull @Nullable StatementForm form,
		@NotBlank @PlainWords(max = 20_000, lines = true) @Nullable String words,
		@PlainWords(max = 20_000, lines = true) @Nullable String translation, @NotNull @Nullable Usage usage,
		@Nullable UUID supersedes, @Nullable Integer version, @Nullable String back) {

	static StatementEntry blank(@Nullable UUID speaker, @Nullable UUID supersedes, @Nullable String back) {
		return new StatementEntry(speaker, null, null, null, null, null, null, null, "en", null, null, null, null,
				Usage.PUBLIC, supersedes, null, back);
	}

	static StatementEntry of(Citation said) {
		var earlier = Optional.ofNullable(said.supersedes()).map(StatementId::id).orElse(null);
		return new StatementEntry(said.speaker().id().id(), said.speakerNote(), said.addressee(), said.saidOn(),
				said.approximately(), said.outlet(), said.publishedOn(), said.url(), said.language(), said.grade(),
				said.form(), said.words(), said.translation(), said.usage(), earlier, said.version(), null);
	}

	NewStatement toStatement() {
		return new NewStatement(new ActorId(requireNonNull(speaker)), speakerNote, addressee, requireNonNull(saidOn),
				approximately, requireNonNull(outlet), publishedOn, url, requireNonNull(language),
				requireNonNull(grade), requireNonNull(form), requireNonNull(words), translation, requireNonNull(usage),
				Optional.ofNullable(supersedes).map(StatementId::new).orElse(null));
	}

	int madeFrom() {
		return Optional.ofNullable(version).orElse(-1);
	}

}
