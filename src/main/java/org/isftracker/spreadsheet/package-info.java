/**
 * Lists that arrive as spreadsheets: nations, statements, conditions and contributions.
 * Each row is weighed against the record first; then all are recorded or none.
 */
@ApplicationModule(displayName = "Spreadsheet",
		allowedDependencies = { "account", "actor", "evidence", "mandate", "participation", "wording" })
@NullMarked
package org.isftracker.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
