/**
 * Verdicts on conditions, their standing under a draft, and which nations come under it.
 */
@ApplicationModule(displayName = "Assessment")
@NullMarked
package org.isftracker.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
