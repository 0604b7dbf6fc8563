package org.isftracker.api.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.DraftParticulars;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What is to be said about a draft, beside its words. */
record DraftRequest(@NotBlank @PlainWords @Nullable String label, @PlainWords(max = 100) @Nullable String symbol,
		@Nullable Boolean rival, @PlainWords(max = 2000, lines = true) @Nullable String originNote,
		@NotNull @Nullable Usage usage, @Size(max = 200) @Nullable List<@NotNull UUID> sponsors) {

	DraftParticulars toParticulars() {
		return new DraftParticulars(Objects.requireNonNull(label).strip(), Typed.present(symbol),
				Boolean.TRUE.equals(rival), Typed.present(originNote), Objects.requireNonNull(usage),
				Typed.actors(sponsors));
	}

}
