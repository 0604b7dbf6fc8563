/** Everything on record as one file, and an empty database filled from it. */
@ApplicationModule(displayName = "Archive", allowedDependencies = { "account", "activity" })
@NullMarked
package org.isftracker.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
