package org.isftracker.scenario.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed to begin a sandbox. */
record SandboxForm(
		@NotBlank @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
				message = "{scenario.refused.no-such-draft}") @Nullable String draft,
		@NotBlank @PlainWords @Nullable String title) {

	DraftId certainDraft() {
		return DraftId.of(requireNonNull(draft));
	}

	String certainTitle() {
		return requireNonNull(title);
	}

}
