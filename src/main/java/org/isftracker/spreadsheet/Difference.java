package org.isftracker.spreadsheet;

import org.jspecify.annotations.Nullable;

/** What a row says otherwise than the record. */
public record Difference(Field field, @Nullable String before, @Nullable String after) {

}
