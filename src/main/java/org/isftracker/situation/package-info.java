/**
 * What a person sees first: where the text stands, what changed, who comes, what waits.
 */
@ApplicationModule(displayName = "Situation")
@NullMarked
package org.isftracker.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
