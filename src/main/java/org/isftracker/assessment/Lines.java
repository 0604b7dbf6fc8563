package org.isftracker.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;

/** Which drafts go back to the same first text. */
final class Lines {

	private final Map<DraftId, DraftId> bases = new HashMap<>();

	private final Set<DraftId> drafts = new HashSet<>();

	private Lines() {
	}

	static Lines of(Collection<DraftSummary> summaries) {
		var lines = new Lines();
		for (var summary : summaries) {
			lines.drafts.add(summary.id());
			var base = summary.basedOn();
			if (base != null) {
				lines.bases.put(summary.id(), base);
			}
		}
		return lines;
	}

	Set<DraftId> lineOf(DraftId draft) {
		var root = root(draft);
		return drafts.stream().filter(other -> root(other).equals(root)).collect(Collectors.toUnmodifiableSet());
	}

	private DraftId root(DraftId draft) {
		var root = draft;
		for (var base = bases.get(root); base != null; base = bases.get(root)) {
			root = base;
		}
		return root;
	}

}
