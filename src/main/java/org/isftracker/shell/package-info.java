/**
 * What surrounds every page: security, layout, errors, the words of the pages, the
 * situation page.
 */
@ApplicationModule(displayName = "Shell", allowedDependencies = { "account", "wording" })
@NullMarked
package org.isftracker.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
