package org.isftracker.api.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A working draft to be made, with all its clauses or none of them. */
record NewDraftRequest(@NotBlank @PlainWords @Nullable String label,
		@NotBlank @Pattern(regexp = "[a-z]{2,3}", message = "{resolution.language.form}") @Nullable String language,
		@PlainWords(max = 100) @Nullable String symbol, @Nullable UUID basedOn, @Nullable Boolean rival,
		@PlainWords(max = 2000, lines = true) @Nullable String originNote, @NotNull @Nullable Usage usage,
		@Size(max = 200) @Nullable List<@NotNull UUID> sponsors,
		@Size(max = 5000) @Nullable List<@NotNull @Valid DraftClauseRequest> clauses,
		@Size(max = 50) @Nullable List<@NotBlank @PlainWords(max = 500) String> annexes) {

	NewDraft toDraft() {
		return new NewDraft(Objects.requireNonNull(label), Objects.requireNonNull(language), Typed.present(symbol),
				base(), Boolean.TRUE.equals(rival), Typed.present(originNote), Objects.requireNonNull(usage), null,
				Typed.actors(sponsors), Typed.given(clauses).stream().map(DraftClauseRequest::toClause).toList(),
				titles());
	}

	@Nullable DraftId base() {
		return basedOn == null ? null : new DraftId(basedOn);
	}

	/** The provisions that its clauses carry on. */
	Set<ProvisionId> provisions() {
		return Typed.given(clauses)
			.stream()
			.flatMap(clause -> Stream.ofNullable(clause.provision()))
			.map(ProvisionId::new)
			.collect(Collectors.toSet());
	}

	private List<AnnexTitle> titles() {
		var titles = Typed.given(annexes);
		return IntStream.range(0, titles.size()).mapToObj(at -> new AnnexTitle(at + 1, titles.get(at))).toList();
	}

}
