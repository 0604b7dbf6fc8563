package org.isftracker.account.web;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** My name, as typed. */
record NameForm(@NotBlank @PlainWords @Nullable String name) {

}
