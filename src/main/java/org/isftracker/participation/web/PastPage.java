package org.isftracker.participation.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.participation.AsOf;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationView;

/** The nations, or one of them, as of a day of the past. Nothing can be changed there. */
record PastPage(AsOf on, List<Then> nations, Map<StatementId, Citation> citations) {

	public Then only() {
		return nations.get(0);
	}

	/** The citations of one record, newest first. */
	public List<Citation> cited(Collection<StatementId> statements) {
		return statements.stream()
			.map(citations::get)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Citation::saidOn).reversed())
			.toList();
	}

	/** A nation with the wordings of its conditions of that day, newest first. */
	record Then(NationView nation, List<List<ConditionView>> conditions) {

		public List<ConditionView> standing() {
			return conditions.stream().map(wordings -> wordings.get(0)).filter(ConditionView::stands).toList();
		}
	}
}
