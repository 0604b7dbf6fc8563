package org.isftracker.comparison.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.comparison.ComparisonSheet;
import org.isftracker.comparison.ReadingChoice;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Two drafts to choose, and their comparison once both are chosen and it is made. */
record ComparisonPage(List<DraftSummary> drafts, @Nullable DraftId from, @Nullable DraftId to, ReadingChoice choice,
		@Nullable ComparisonSheet sheet) {

	ComparisonPage with(ComparisonSheet found) {
		return new ComparisonPage(drafts, from, to, choice, found);
	}

	/** How many clauses both texts have. */
	int clauses() {
		return drafts.stream()
			.filter(draft -> draft.id().equals(from) || draft.id().equals(to))
			.mapToInt(DraftSummary::clauseCount)
			.sum();
	}

	/** The address of the same comparison, read in another way. */
	public String address(ReadingChoice other) {
		return builder(other).toUriString();
	}

	/** The address of this very page. */
	public String here() {
		return address(choice);
	}

	/** The address of this page while somebody waits for it. */
	String waiting(UUID work) {
		return builder(choice).queryParam("work", work).toUriString();
	}

	/** The address of the page in another layout. */
	public String laid(String layout) {
		return address(choice.in(ReadingChoice.Layout.valueOf(layout)));
	}

	private UriComponentsBuilder builder(ReadingChoice other) {
		var address = UriComponentsBuilder.fromPath("/comparisons").queryParam("from", from).queryParam("to", to);
		address.queryParam("view", other.layout().word());
		other.kinds().stream().sorted().forEach(kind -> address.queryParam("kind", kind));
		if (other.byStake()) {
			address.queryParam("order", "stake");
		}
		if (other.typography()) {
			address.queryParam("typography", "true");
		}
		return address;
	}

}
