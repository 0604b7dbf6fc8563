/** Members by date, votes, positions of actors, the process calendar. */
@ApplicationModule(displayName = "Council",
		allowedDependencies = { "account", "activity", "actor", "document", "evidence", "mandate", "resolution",
				"wording" })
@NullMarked
package org.isftracker.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
