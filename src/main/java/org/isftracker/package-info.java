/** The ISF Resolution Tracker: each package below is a module. */
@NullMarked
package org.isftracker;

import org.jspecify.annotations.NullMarked;
