/**
 * Charts over time and over places: plain geometry and the pieces of a page that draw it.
 */
@ApplicationModule(displayName = "Chart", allowedDependencies = {})
@NullMarked
package org.isftracker.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
