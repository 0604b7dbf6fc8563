package org.isftracker.scenario.web;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import org.isftracker.scenario.PossibleReading;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * What a term is supposed to read: nothing for what the draft says, a dash for silence,
 * else the words after an equals sign. What is written goes first.
 */
record ReadingForm(
		@Pattern(regexp = "-|=(?s:.)+",
				message = "{scenario.refused.no-choice}") @PlainWords(max = 1001) @Nullable String choice,
		@PlainWords(max = 1000) @Nullable String written) {

	/** Empty where it is to say what the draft says. */
	Optional<PossibleReading> reading() {
		if (written != null) {
			return Optional.of(new PossibleReading(written));
		}
		return Optional.ofNullable(choice)
			.map(chosen -> "-".equals(chosen) ? PossibleReading.SILENT : new PossibleReading(chosen.substring(1)));
	}

}
