package org.isftracker.dossier;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

record StatementEntry(String key, String speaker, @Nullable String speakerNote, @Nullable String addressee,
		LocalDate saidOn, @Nullable String approximately, String outlet, @Nullable LocalDate publishedOn, URI url,
		String language, String grade, String mark, @Nullable String supersedes, String words) {

}
