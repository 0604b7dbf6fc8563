package org.isftracker.resolution.web;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.resolution.ClauseMark;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.PastWording;
import org.jspecify.annotations.Nullable;

/** What stands beside a draft about one of its clauses. */
record Panel(ClauseText clause, ClauseMark mark, List<Step> path, @Nullable ClauseText next) {

	static Panel of(ClauseText clause, ClauseMark mark, List<PastWording> wordings, @Nullable ClauseText next) {
		var path = new ArrayList<Step>();
		PastWording before = null;
		for (var wording : wordings) {
			path.add(new Step(wording.draft(), wording,
					before != null && before.fingerprint().equals(wording.fingerprint()), before == null));
			before = wording;
		}
		return new Panel(clause, mark, path, next);
	}

	public List<ClauseMark.Line> lines(ClauseMark.Section section) {
		return mark.lines().stream().filter(line -> line.section() == section).toList();
	}

	/** One draft on the way of a clause. */
	record Step(DraftId draft, PastWording wording, boolean unchanged, boolean first) {
	}

}
