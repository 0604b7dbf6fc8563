package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A nation with everything that was said of its part in the force, oldest first. */
record NationEntry(String actor, List<Status> participation, List<Contribution> contributions,
		List<Condition> conditions) {

	record Status(String status, LocalDate on, @Nullable String approximately, String reason, List<String> statements) {

	}

	record Contribution(String key, String kind, List<Offer> versions) {

	}

	record Offer(@Nullable Long least, @Nullable Long most, String certainty, @Nullable String note, LocalDate on,
			@Nullable String approximately, List<String> statements) {

	}

	record Condition(String key, String title, String words, String kind, String strength, List<String> terms,
			LocalDate on, @Nullable String approximately, @Nullable LocalDate reviewBy, List<String> statements) {

	}

}
