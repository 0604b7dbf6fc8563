/**
 * Documents in and out: reads the texts of the United Nations into trees of paragraphs,
 * and makes drafts of them.
 */
@NullMarked
@ApplicationModule(displayName = "Interchange", allowedDependencies = { "account", "actor", "comparison", "document",
		"evidence", "mandate", "resolution", "wording" })
package org.isftracker.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
