/** Writes documents from plain models, knowing no domain. */
@ApplicationModule(displayName = "Document", allowedDependencies = "wording")
@NullMarked
package org.isftracker.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
