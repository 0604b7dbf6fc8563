package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.participation.Certainty;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.OtherNations;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.Strength;
import org.isftracker.participation.TaskStance;
import org.jspecify.annotations.Nullable;

/** A nation with everything that was said of its part in the force, oldest first. */
record NationEntry(String actor, List<Status> participation, List<Contribution> contributions,
		List<Condition> conditions, List<Task> tasks) {

	record Status(ParticipationStatus status, LocalDate on, @Nullable String approximately, String reason,
			List<String> statements) {

	}

	record Contribution(String key, ContributionKind kind, List<Offer> versions) {

	}

	record Task(String term, TaskStance stance, @Nullable String note, LocalDate on, @Nullable String approximately,
			List<String> statements) {

	}

	record Offer(@Nullable Long least, @Nullable Long most, Certainty certainty, @Nullable String note, LocalDate on,
			@Nullable String approximately, List<String> statements) {

	}

	record Condition(String key, String title, String words, ConditionKind kind, Strength strength, List<String> terms,
			@Nullable Others others, LocalDate on, @Nullable String approximately, @Nullable LocalDate reviewBy,
			List<String> statements) {

	}

	record Others(OtherNations.Asked asked, @Nullable Integer least, List<String> among) {

	}

}
