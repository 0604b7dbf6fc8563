package org.isftracker.delivery.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.briefing.BriefingId;
import org.isftracker.delivery.NewLink;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a link, complete or not. */
record LinkForm(@NotBlank @PlainWords @Nullable String purpose, @NotNull @Nullable LocalDate lastDay) {

	NewLink toLink(BriefingId briefing) {
		return new NewLink(briefing, requireNonNull(purpose), requireNonNull(lastDay));
	}

}
