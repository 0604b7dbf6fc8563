/** The PostgreSQL that the tracker brings along, when it is not given one. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.isftracker.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
