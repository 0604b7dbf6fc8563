package org.isftracker.dossier;

import org.isftracker.scenario.Effect;
import org.jspecify.annotations.Nullable;

/** Whether a reading of a term, or silence on it, meets a condition. */
record AnswerEntry(String condition, String term, @Nullable String reading, Effect effect, @Nullable String rationale) {

}
