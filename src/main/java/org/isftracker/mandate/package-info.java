/** What the mandate settles, and what each draft says on it. */
@ApplicationModule(displayName = "Mandate",
		allowedDependencies = { "account", "activity", "actor", "document", "evidence", "resolution", "wording" })
@NullMarked
package org.isftracker.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
