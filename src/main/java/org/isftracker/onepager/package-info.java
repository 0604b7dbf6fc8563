/** A nation, a term or a draft on a sheet of its own, to take along. */
@ApplicationModule(displayName = "One-pagers")
@NullMarked
package org.isftracker.onepager;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
