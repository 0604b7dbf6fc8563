package org.isftracker.evidence.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.evidence.StatementId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a conflict, complete or not. */
record ConflictForm(@Nullable List<UUID> statements,
		@NotBlank @PlainWords(max = 2000, lines = true) @Nullable String why) {

	static ConflictForm blank() {
		return new ConflictForm(List.of(), null);
	}

	/** The statements that were ticked, and the one from whose page it was done. */
	Set<StatementId> with(StatementId one) {
		var ticked = Optional.ofNullable(statements).orElse(List.of()).stream().map(StatementId::new);
		return Stream.concat(Stream.of(one), ticked).collect(Collectors.toSet());
	}

	String reason() {
		return requireNonNull(why);
	}

}
