package org.isftracker.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.isftracker.resolution.PastWording;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/** A clause through the drafts, the oldest draft first. */
record ProvisionAnswer(UUID id, List<WordingAnswer> wordings) {

	static ProvisionAnswer of(ProvisionId id, List<PastWording> wordings) {
		return new ProvisionAnswer(id.id(), wordings.stream().map(WordingAnswer::of).toList());
	}

	/** How one draft words it. */
	record WordingAnswer(UUID draft, String draftLabel, @Nullable LocalDate datedOn, UUID clause, String words,
			String fingerprint) {

		static WordingAnswer of(PastWording wording) {
			return new WordingAnswer(wording.draft().id(), wording.label(), wording.datedOn(), wording.clause().id(),
					wording.words(), wording.fingerprint());
		}

	}

}
