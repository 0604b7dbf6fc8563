package org.isftracker.assessment.web;

import java.util.List;

import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/** The texts that a page could judge under, newest first, and the one it does. */
record TextChoice(List<DraftSummary> drafts, @Nullable DraftSummary chosen) {
}
