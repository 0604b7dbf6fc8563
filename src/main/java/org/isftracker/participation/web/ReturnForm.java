package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * Why a proposal goes back, as a lead typed it; the proposal tells which of a list it is
 * about.
 */
record ReturnForm(@Nullable String proposal, @NotBlank @PlainWords(max = 2000, lines = true) @Nullable String comment) {

	static ReturnForm blank() {
		return new ReturnForm(null, null);
	}

	String certainComment() {
		return requireNonNull(comment);
	}
}
