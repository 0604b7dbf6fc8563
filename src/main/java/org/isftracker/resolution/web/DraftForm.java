package org.isftracker.resolution.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.isftracker.resolution.DraftParticulars;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.NewDraft;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a draft, beside its words. */
record DraftForm(@NotBlank @PlainWords @Nullable String label,
		@NotBlank @Pattern(regexp = "[a-z]{2,3}", message = "{resolution.language.form}") @Nullable String language,
		@PlainWords(max = 100) @Nullable String symbol, boolean rival,
		@PlainWords(max = 2000, lines = true) @Nullable String originNote, @NotNull @Nullable Usage usage,
		@Nullable List<UUID> sponsors, @Nullable Integer version) {

	static DraftForm blank() {
		return new DraftForm(null, "en", null, false, null, Usage.PUBLIC, List.of(), null);
	}

	static DraftForm of(DraftSummary draft) {
		return new DraftForm(draft.label(), draft.language(), draft.symbol(), draft.rival(), draft.originNote(),
				draft.usage(), draft.sponsors().stream().map(ActorId::id).toList(), draft.version());
	}

	NewDraft toDraft() {
		return new NewDraft(requireNonNull(label), requireNonNull(language), symbol, null, rival, originNote,
				requireNonNull(usage), null, actors(), List.of(), List.of());
	}

	DraftParticulars toParticulars() {
		return new DraftParticulars(requireNonNull(label), symbol, rival, originNote, requireNonNull(usage), actors());
	}

	private List<ActorId> actors() {
		return (sponsors == null) ? List.of() : sponsors.stream().distinct().map(ActorId::new).toList();
	}

}
