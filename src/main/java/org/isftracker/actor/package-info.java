/** Who speaks, votes and contributes: one identity, whatever its roles. */
@ApplicationModule(displayName = "Actor", allowedDependencies = { "account", "activity", "document", "wording" })
@NullMarked
package org.isftracker.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
