package org.isftracker.dossier;

import org.jspecify.annotations.Nullable;

/** A clause with nothing left out; its key names its provision in every draft. */
record ClauseEntry(String key, String kind, int level, @Nullable String heading, String words,
		@Nullable String closing) {

}
