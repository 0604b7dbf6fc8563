package org.isftracker.activity;

import org.jspecify.annotations.Nullable;

/** Which deeds to show: by person, by kind, by record, in any combination. */
public record DeedFilter(@Nullable String person, @Nullable String kind, @Nullable String subjectKind,
		@Nullable String subjectId) {

	/** Every deed. */
	public static DeedFilter all() {
		return new DeedFilter(null, null, null, null);
	}

	/** What was done to one record. */
	public static DeedFilter of(String subjectKind, String subjectId) {
		return new DeedFilter(null, null, subjectKind, subjectId);
	}

}
