package org.isftracker.comparison.web;

import java.util.List;
import java.util.Locale;

import org.isftracker.comparison.DraftComparison;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/** Two drafts to choose, and their comparison once both are chosen. */
record ComparisonPage(List<DraftSummary> drafts, @Nullable DraftComparison comparison, View view) {

	/** How the two texts are laid out. */
	enum View {

		SIDE, INLINE;

		static View of(String word) {
			return word.equals("inline") ? INLINE : SIDE;
		}

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}
}
