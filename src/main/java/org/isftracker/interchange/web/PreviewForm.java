package org.isftracker.interchange.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.isftracker.interchange.FlatDocument;
import org.isftracker.interchange.FlatParagraph;
import org.isftracker.interchange.MastHead;
import org.isftracker.interchange.Part;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.NewDraft;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What somebody says of a text before it is imported. The original travels along. */
record PreviewForm(@NotBlank @Nullable String original, @NotBlank @Nullable String fileName,
		@NotBlank @PlainWords @Nullable String label,
		@NotBlank @Pattern(regexp = "[a-z]{2,3}", message = "{resolution.language.form}") @Nullable String language,
		@PlainWords(max = 100) @Nullable String symbol, @Nullable LocalDate datedOn, boolean rival,
		@PlainWords(max = 2000, lines = true) @Nullable String originNote, @NotNull @Nullable Usage usage,
		@Nullable List<UUID> sponsors, @Nullable UUID basedOn, boolean before, @Nullable List<Part> parts) {

	static PreviewForm of(Original original, FlatDocument read, @Nullable UUID basedOn, boolean before,
			Map<UUID, String> states) {
		var head = read.mastHead();
		return new PreviewForm(original.encoded(), original.fileName(), null, language(head), head.symbol(),
				head.date(), false, null, Usage.PUBLIC, sponsors(head, states), basedOn, before,
				read.paragraphs().stream().map(FlatParagraph::part).toList());
	}

	private static String language(MastHead head) {
		var language = head.language();
		return (language == null) ? "en" : language.code();
	}

	private static List<UUID> sponsors(MastHead head, Map<UUID, String> states) {
		return states.entrySet()
			.stream()
			.filter(state -> head.sponsors().stream().anyMatch(name -> name.contains(state.getValue())))
			.map(Map.Entry::getKey)
			.toList();
	}

	Optional<Original> source() {
		return (original == null || fileName == null) ? Optional.empty() : Original.decoded(fileName, original);
	}

	public List<Part> chosen() {
		return (parts == null) ? List.of() : parts;
	}

	NewDraft particulars() {
		return new NewDraft(requireNonNull(label), requireNonNull(language), symbol,
				(basedOn == null) ? null : new DraftId(basedOn), rival, originNote, requireNonNull(usage), datedOn,
				(sponsors == null) ? List.of() : sponsors.stream().distinct().map(ActorId::new).toList(), List.of(),
				List.of());
	}

}
