/** The starter data, loaded into an empty database. */
@ApplicationModule(displayName = "Dossier",
		allowedDependencies = { "account", "actor", "evidence", "resolution", "mandate", "participation", "council",
				"assessment", "scenario", "wording" })
@NullMarked
package org.isftracker.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
