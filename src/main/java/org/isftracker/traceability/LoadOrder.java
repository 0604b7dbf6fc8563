package org.isftracker.traceability;

import java.util.Comparator;
import java.util.List;

/** In which order the clauses stand; equal ones stand as in the draft. */
public enum LoadOrder {

	TEXT, CONDITIONS, NATIONS, TROOPS;

	List<ClauseLoad> of(List<ClauseLoad> asInTheDraft) {
		return this == TEXT ? asInTheDraft : asInTheDraft.stream().sorted(most()).toList();
	}

	private Comparator<ClauseLoad> most() {
		var nations = Comparator.comparing((ClauseLoad load) -> load.nations().size());
		return switch (this) {
			case TEXT, CONDITIONS -> Comparator.comparing((ClauseLoad load) -> load.resting().size()).reversed();
			case NATIONS -> nations.reversed();
			case TROOPS -> Comparator.comparing((ClauseLoad load) -> load.troops().least())
				.thenComparing(load -> load.troops().most())
				.thenComparing(nations)
				.reversed();
		};
	}

}
