package org.isftracker.council.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.council.Duty;
import org.isftracker.council.NewCalendarDay;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed of a day of the process, complete or not; the hour is New York's.
 */
record CalendarForm(@NotBlank @PlainWords @Nullable String title, @NotNull @Nullable LocalDate day,
		@Nullable LocalTime hour, @Nullable UUID draft, @PlainWords(max = 2000, lines = true) @Nullable String words,
		@Nullable List<UUID> statements, @Nullable LocalDate settles, @Nullable Duty settlesDuty) {

	static CalendarForm blank(@Nullable UUID draft, @Nullable LocalDate settles, @Nullable Duty duty) {
		return new CalendarForm(null, settles, null, draft, null, List.of(), settles, duty);
	}

	NewCalendarDay toDay() {
		var on = requireNonNull(day);
		var chosen = Optional.ofNullable(draft).map(DraftId::new).orElse(null);
		return new NewCalendarDay(requireNonNull(title), on,
				Optional.ofNullable(hour).map(at -> on.atTime(at).atZone(Times.NEW_YORK).toInstant()).orElse(null),
				chosen, words,
				Optional.ofNullable(statements).orElse(List.of()).stream().distinct().map(StatementId::new).toList(),
				(chosen == null) ? null : settles, (chosen == null || settles == null) ? null : settlesDuty);
	}

}
