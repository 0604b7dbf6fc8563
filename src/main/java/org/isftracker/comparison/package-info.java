/**
 * Two or more texts side by side: what each clause came from, and how its words changed.
 */
@NullMarked
@ApplicationModule(displayName = "Comparison",
		allowedDependencies = { "account", "activity", "document", "resolution", "wording" })
package org.isftracker.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
