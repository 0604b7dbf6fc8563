package org.isftracker.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.isftracker.mandate.MandateRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says on a term: the value in a few words unless it is silent, and the same
 * as a date, or as a number with its unit, where it is one.
 */
@Embeddable
record Said(@Enumerated(EnumType.STRING) ReadingState state, @Nullable String value,
		@Column(name = "value_date") @Nullable LocalDate date,
		@Column(name = "value_number") @Nullable BigDecimal number,
		@Column(name = "value_unit") @Nullable String unit) {

	Said {
		if (state == ReadingState.SILENT && (value != null || date != null || number != null)) {
			throw new MandateRefused(Reason.SILENCE_WITH_WORDS);
		}
		if (state != ReadingState.SILENT && (value == null || value.isBlank())) {
			throw new MandateRefused(Reason.VALUE_MISSING);
		}
		if ((number == null) != (unit == null)) {
			throw new MandateRefused(Reason.NUMBER_WITHOUT_UNIT);
		}
	}

	static Said of(NewReading reading) {
		return new Said(reading.state(), reading.value(), reading.date(), reading.number(), reading.unit());
	}

}
