package org.isftracker.activity;

import org.jspecify.annotations.Nullable;

/**
 * One field's words before and after; the field is shown by the message
 * {@code activity.field.<field>}.
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

}
