/** The nations that may come: their conditions, contributions and place on the ladder. */
@ApplicationModule(displayName = "Participation",
		allowedDependencies = { "actor", "chart", "evidence", "resolution", "mandate", "account", "activity",
				"document", "wording" })
@NullMarked
package org.isftracker.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
