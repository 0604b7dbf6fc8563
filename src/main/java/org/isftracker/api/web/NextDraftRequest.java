package org.isftracker.api.web;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What the next draft is to be called. */
record NextDraftRequest(@NotBlank @PlainWords @Nullable String label) {

}
