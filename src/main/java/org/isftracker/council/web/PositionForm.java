package org.isftracker.council.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.isftracker.actor.ActorId;
import org.isftracker.council.NewPosition;
import org.isftracker.council.PositionId;
import org.isftracker.council.PositionView;
import org.isftracker.council.Stance;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a position, complete or not. */
record PositionForm(@NotNull @Nullable UUID actor, @NotNull @Nullable UUID term, @NotNull @Nullable Stance stance,
		@NotBlank @PlainWords(max = 2000, lines = true) @Nullable String words, @NotNull @Nullable LocalDate holdsFrom,
		@PlainWords @Nullable String approximately, @NotEmpty @Nullable List<UUID> statements,
		@Nullable UUID madeFrom) {

	static PositionForm blank(@Nullable UUID actor, @Nullable UUID term, LocalDate today) {
		return new PositionForm(actor, term, null, null, today, null, List.of(), null);
	}

	/**
	 * The next position after one: its words to start from, its statements to choose
	 * anew.
	 */
	static PositionForm after(PositionView now, LocalDate today) {
		return new PositionForm(now.actor().id().id(), now.term().id(), now.stance(), now.words(), today, null,
				List.of(), now.id().id());
	}

	NewPosition toPosition() {
		return new NewPosition(new ActorId(requireNonNull(actor)), new TermId(requireNonNull(term)),
				requireNonNull(stance), requireNonNull(words), requireNonNull(holdsFrom), approximately,
				requireNonNull(statements).stream().distinct().map(StatementId::new).toList(),
				Optional.ofNullable(madeFrom).map(PositionId::new).orElse(null));
	}

}
