package org.isftracker.assessment;

import org.isftracker.resolution.DraftSummary;

/** A draft with what its words say, as far as a standing depends on it. */
record ReadText(DraftSummary draft, JudgedText said) {
}
