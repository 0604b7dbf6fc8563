package org.isftracker.api.web;

import jakarta.validation.constraints.NotNull;

import org.isftracker.resolution.Step;
import org.jspecify.annotations.Nullable;

/** A step that a clause is to take with all that stands under it. */
record MoveRequest(@NotNull @Nullable Step step) {

}
