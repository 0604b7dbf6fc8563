package org.isftracker.api.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.isftracker.activity.FeedEntry;
import org.isftracker.activity.FieldChange;
import org.isftracker.activity.Subject;
import org.jspecify.annotations.Nullable;

/** What one person did to one record, and the position right after it. */
record ChangeAnswer(long id, String position, Instant happenedAt, String person, String kind, SubjectAnswer subject,
		@Nullable UUID draft, List<FieldAnswer> fields) {

	static ChangeAnswer of(FeedEntry entry) {
		var deed = entry.deed();
		return new ChangeAnswer(deed.id(), entry.position().toString(), deed.happenedAt(), deed.username(),
				upper(deed.kind()), SubjectAnswer.of(deed.subject()), entry.draft(),
				deed.changes().stream().map(FieldAnswer::of).toList());
	}

	private static String upper(String kind) {
		return kind.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
	}

	/** The record that it was done to, and the address of its page. */
	record SubjectAnswer(String kind, String id, String title, String page) {

		static SubjectAnswer of(Subject subject) {
			return new SubjectAnswer(upper(subject.kind()), subject.id(), subject.title(), subject.path());
		}

	}

	/** A field with its words before and after. */
	record FieldAnswer(String field, @Nullable String before, @Nullable String after) {

		static FieldAnswer of(FieldChange change) {
			return new FieldAnswer(change.field(), change.before(), change.after());
		}

	}

}
