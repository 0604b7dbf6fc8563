/** The drafts in order, the clauses of each, their stages and lineage. */
@ApplicationModule(displayName = "Resolution",
		allowedDependencies = { "account", "activity", "actor", "document", "evidence", "wording" })
@NullMarked
package org.isftracker.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
