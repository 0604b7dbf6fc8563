package org.isftracker.api.web;

import org.isftracker.assessment.Reworded;
import org.jspecify.annotations.Nullable;

/** A clause that reads otherwise than it was seen; the words then, where still known. */
record RewordedAnswer(String label, @Nullable String wordsThen, String wordsNow) {

	static RewordedAnswer of(Reworded reworded) {
		return new RewordedAnswer(reworded.label(), reworded.wordsThen(), reworded.wordsNow());
	}

}
