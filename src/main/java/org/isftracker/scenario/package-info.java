/**
 * What would follow from other words: which readings meet a condition, drafts tried out
 * beside the record, the least change that brings a nation in, and what to ask it.
 */
@ApplicationModule(displayName = "What if",
		allowedDependencies = { "account", "activity", "actor", "assessment", "comparison", "council", "document",
				"evidence", "mandate", "participation", "resolution", "wording" })
@NullMarked
package org.isftracker.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
