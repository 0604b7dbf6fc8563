/** The drafts in order, the clauses of each, their stages and lineage. */
@ApplicationModule(displayName = "Resolution")
@NullMarked
package org.isftracker.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
