package org.isftracker.spreadsheet;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a row names it: one on record, or one that a row above brings under that
 * key.
 */
record Citing(String words, @Nullable StatementId known) {

}
