package org.isftracker.mandate;

import java.util.Locale;

import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

final class MandateDeeds {

	private MandateDeeds() {
	}

	static Deed of(String kind, TermView term) {
		return Deed.of(kind, new Subject("term", term.id().toString(), term.name(), "/mandate/terms/" + term.id()));
	}

	static Deed read(TermView term, DraftSummary draft) {
		return of("reading.recorded", term).under(draft.id().id()).inConfidence(draft.confidential());
	}

	static @Nullable String value(@Nullable Reading reading) {
		if (reading == null) {
			return null;
		}
		var said = reading.said();
		return said.value() == null ? said.state().name().toLowerCase(Locale.ROOT) : said.value();
	}

}
