package org.isftracker.interchange.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.isftracker.interchange.MastHead;
import org.isftracker.interchange.WaitingText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.NewDraft;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What somebody says of a text before it is imported. */
record PreviewForm(@NotBlank @PlainWords @Nullable String label,
		@NotBlank @Pattern(regexp = "[a-z]{2,3}", message = "{resolution.language.form}") @Nullable String language,
		@PlainWords(max = 100) @Nullable String symbol, @Nullable LocalDate datedOn, @Nullable Boolean rival,
		@PlainWords(max = 2000, lines = true) @Nullable String originNote, @NotNull @Nullable Usage usage,
		@Nullable List<UUID> sponsors) {

	static PreviewForm of(WaitingText text, Map<UUID, String> states) {
		var head = text.mastHead();
		return new PreviewForm(text.name(), text.language(), head.symbol(), head.date(), false, null, Usage.PUBLIC,
				sponsors(head, states));
	}

	private static List<UUID> sponsors(MastHead head, Map<UUID, String> states) {
		return states.entrySet()
			.stream()
			.filter(state -> head.sponsors().stream().anyMatch(name -> name.contains(state.getValue())))
			.map(Map.Entry::getKey)
			.toList();
	}

	NewDraft particulars(@Nullable DraftId basedOn) {
		return new NewDraft(requireNonNull(label), requireNonNull(language), symbol, basedOn,
				Boolean.TRUE.equals(rival), originNote, requireNonNull(usage), datedOn,
				(sponsors == null) ? List.of() : sponsors.stream().distinct().map(ActorId::new).toList(), List.of(),
				List.of());
	}

}
