/**
 * The HTTP API: the record for other programs, with the roles and refusals of the pages.
 */
@ApplicationModule(displayName = "HTTP API",
		allowedDependencies = { "account", "activity", "actor", "assessment", "briefing", "council", "evidence",
				"mandate", "participation", "resolution", "wording" })
@NullMarked
package org.isftracker.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
