package org.isftracker.mandate;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseMark;
import org.isftracker.resolution.ClauseMark.Line;
import org.isftracker.resolution.ClauseMark.Section;
import org.isftracker.resolution.ClauseMarks;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Component;

/** Shows beside each clause which terms are read from it. */
@Component
class TermMarks implements ClauseMarks {

	private final Mandate mandate;

	TermMarks(Mandate mandate) {
		this.mandate = mandate;
	}

	@Override
	public Map<ClauseId, ClauseMark> marksOf(DraftText draft) {
		var readings = mandate.readings(List.of(draft.id()));
		var terms = mandate.terms();
		return draft.clauses()
			.stream()
			.map(clause -> Map.entry(clause.id(), lines(clause.id(), readings, terms)))
			.filter(entry -> !entry.getValue().isEmpty())
			.collect(toMap(Map.Entry::getKey, entry -> new ClauseMark(0, entry.getValue())));
	}

	private static List<Line> lines(ClauseId clause, List<ReadingView> readings, List<TermView> terms) {
		return readings.stream()
			.filter(reading -> reading.clauses().contains(clause))
			.flatMap(reading -> terms.stream().filter(term -> term.id().equals(reading.term())))
			.map(term -> new Line(Section.TERMS, null, term.name(), "/mandate/terms/" + term.id(), null))
			.toList();
	}

}
