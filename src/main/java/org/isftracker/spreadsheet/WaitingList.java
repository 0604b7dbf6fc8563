package org.isftracker.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * Lists that wait, held against the record as it is: what each row would do, and a
 * fingerprint of that, which whoever records them has seen.
 */
public record WaitingList(WaitingListId id, List<WeighedList> lists, String fingerprint) {

	public WaitingList {
		lists = List.copyOf(lists);
	}

	/** How many rows come to this. */
	public long count(Outcome outcome) {
		return lists.stream().mapToLong(list -> list.count(outcome)).sum();
	}

	public boolean refused() {
		return count(Outcome.REFUSED) > 0;
	}

	/** The same with the rows of one outcome. */
	public WaitingList only(Optional<Outcome> outcome) {
		return outcome
			.map(one -> new WaitingList(id,
					lists.stream().map(list -> list.only(one)).filter(list -> !list.rows().isEmpty()).toList(),
					fingerprint))
			.orElse(this);
	}

}
