package org.isftracker.scenario;

import java.util.List;
import java.util.Map;

import org.isftracker.account.AnalystsMay;
import org.isftracker.assessment.Assessment;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.NationReading;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers answers and precedents in a constant number of statements. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
class KnownReading {

	private final AnswerReading answers;

	private final Assessment assessment;

	private final NationReading nations;

	private final Mandate mandate;

	private final DraftReading drafts;

	KnownReading(AnswerReading answers, Assessment assessment, NationReading nations, Mandate mandate,
			DraftReading drafts) {
		this.answers = answers;
		this.assessment = assessment;
		this.nations = nations;
		this.mandate = mandate;
		this.drafts = drafts;
	}

	OnRecord gather() {
		var summaries = drafts.summaries();
		var readings = mandate.readings(summaries.stream().map(DraftSummary::id).toList());
		var precedents = Precedents.of(assessment, nations.conditions(), summaries, readings);
		return new OnRecord(Known.of(answers.given(), precedents), summaries, readings, Precedents.said(readings));
	}

	/** What is known, and what the drafts say. */
	record OnRecord(Known known, List<DraftSummary> drafts, List<ReadingView> readings,
			Map<DraftId, Map<TermId, PossibleReading>> said) {

		Map<TermId, PossibleReading> said(DraftId draft) {
			return said.getOrDefault(draft, Map.of());
		}

	}

}
