package org.isftracker.resolution.web;

import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/** A draft as a line of the list. */
record DraftLine(DraftSummary draft, String sponsors, @Nullable DraftSummary base) {
}
