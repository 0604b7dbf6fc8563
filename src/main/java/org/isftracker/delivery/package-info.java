/**
 * How a released briefing reaches those who have no account: links that end, and mail at
 * an hour.
 */
@ApplicationModule(displayName = "Delivery",
		allowedDependencies = { "account", "activity", "briefing", "document", "wording" })
@NullMarked
package org.isftracker.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
