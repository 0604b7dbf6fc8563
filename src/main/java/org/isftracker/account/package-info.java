/** The people who work here, their roles, and signing in. */
@ApplicationModule(displayName = "Account", allowedDependencies = { "document", "wording" })
@NullMarked
package org.isftracker.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
