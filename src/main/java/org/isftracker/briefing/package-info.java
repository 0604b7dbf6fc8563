/** The page for a reader with five minutes, frozen at its release. */
@ApplicationModule(displayName = "Briefing")
@NullMarked
package org.isftracker.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
