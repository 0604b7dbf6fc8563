/** The people who work here, their roles, and signing in. */
@ApplicationModule(displayName = "Account", allowedDependencies = "wording")
@NullMarked
package org.isftracker.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
