package org.isftracker.spreadsheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is refused: the field at fault, if it is one, and the key of the message that
 * says why, with what fills it in.
 */
public record Problem(@Nullable Field field, String message, List<String> values) {

	static Problem of(Field field, String message, String... values) {
		return new Problem(field, message, List.of(values));
	}

}
