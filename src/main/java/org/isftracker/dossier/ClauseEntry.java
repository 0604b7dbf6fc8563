package org.isftracker.dossier;

import org.isftracker.resolution.ClauseKind;
import org.jspecify.annotations.Nullable;

/** A clause with nothing left out; its key names its provision in every draft. */
record ClauseEntry(String key, ClauseKind kind, int level, @Nullable String heading, String words,
		@Nullable String closing) {

}
