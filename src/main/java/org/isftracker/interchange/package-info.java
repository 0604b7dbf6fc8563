/**
 * Documents in and out: reads the texts of the United Nations into trees of paragraphs.
 */
@NullMarked
@ApplicationModule(displayName = "Interchange", allowedDependencies = {})
package org.isftracker.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
