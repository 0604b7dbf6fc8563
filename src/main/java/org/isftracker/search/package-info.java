/** One box that finds clauses, nations, conditions and statements by their words. */
@ApplicationModule(displayName = "Search", allowedDependencies = { "account", "document" })
@NullMarked
package org.isftracker.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
