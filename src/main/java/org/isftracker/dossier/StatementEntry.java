package org.isftracker.dossier;

import java.net.URI;
import java.time.LocalDate;

import org.isftracker.evidence.Grade;
import org.jspecify.annotations.Nullable;

record StatementEntry(String key, String speaker, @Nullable String speakerNote, @Nullable String addressee,
		LocalDate saidOn, @Nullable String approximately, String outlet, @Nullable LocalDate publishedOn, URI url,
		String language, Grade grade, Mark mark, @Nullable String supersedes, String words) {

	/**
	 * How a statement was found: in a primary text, verified in a published page, or in
	 * the first report alone.
	 */
	enum Mark {

		P, V, S

	}

}
