/**
 * What hangs on what: from a clause to the terms that it settles, the conditions judged
 * by it and the nations that state them, and the way back.
 */
@ApplicationModule(displayName = "Traceability")
@NullMarked
package org.isftracker.traceability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
