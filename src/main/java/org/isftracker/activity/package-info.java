/** Who changed what, when: the other modules tell it in their own words. */
@ApplicationModule(displayName = "Activity", allowedDependencies = { "account", "document", "wording" })
@NullMarked
package org.isftracker.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
