/** Statements, their grades and how they may be used, and notes on any record. */
@ApplicationModule(displayName = "Evidence",
		allowedDependencies = { "account", "activity", "actor", "document", "wording" })
@NullMarked
package org.isftracker.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
