package org.isftracker.comparison.web;

import java.util.List;

import org.isftracker.comparison.ComparisonSheet;
import org.isftracker.comparison.ReadingChoice;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Two drafts to choose, and their comparison once both are chosen. */
record ComparisonPage(List<DraftSummary> drafts, @Nullable ComparisonSheet sheet, ReadingChoice choice) {

	/** The address of the same comparison, read in another way. */
	public String address(ReadingChoice other) {
		var address = UriComponentsBuilder.fromPath("/comparisons");
		if (sheet != null) {
			address.queryParam("from", sheet.comparison().earlier().id())
				.queryParam("to", sheet.comparison().later().id());
		}
		address.queryParam("view", other.layout().word());
		other.kinds().stream().sorted().forEach(kind -> address.queryParam("kind", kind));
		if (other.byStake()) {
			address.queryParam("order", "stake");
		}
		if (other.typography()) {
			address.queryParam("typography", "true");
		}
		return address.toUriString();
	}

	/** The address of this very page. */
	public String here() {
		return address(choice);
	}

	/** The address of the page in another layout. */
	public String laid(String layout) {
		return address(choice.in(ReadingChoice.Layout.valueOf(layout)));
	}

}
