package org.isftracker.api.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** Before which character of its words a clause is to be split, counted from 0. */
record SplitRequest(@NotNull @Min(0) @Nullable Integer at) {

}
