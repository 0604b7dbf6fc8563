/**
 * How typed words are checked, and how days, hours and figures are written: every module
 * may use it.
 */
@ApplicationModule(displayName = "Wording", allowedDependencies = {})
@NullMarked
package org.isftracker.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
