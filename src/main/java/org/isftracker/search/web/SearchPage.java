package org.isftracker.search.web;

import java.util.List;
import java.util.Map;

import org.isftracker.search.Find;

/** What was searched for, and what was found, by kind. */
record SearchPage(String words, Map<Find.Kind, List<Find>> finds) {

	/** Where a find is shown. */
	public String path(Find find) {
		return switch (find.kind()) {
			case CLAUSE -> "/drafts/" + find.parent() + "#" + find.id();
			case NATION -> "/nations/" + find.id();
			case CONDITION -> "/nations/" + find.parent() + "#" + find.id();
			case STATEMENT -> "/statements/" + find.id();
		};
	}
}
