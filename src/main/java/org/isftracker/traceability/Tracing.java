package org.isftracker.traceability;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.account.ReadersMay;
import org.isftracker.assessment.Assessment;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding what hangs on what under a draft, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class Tracing {

	private final Assessment assessment;

	private final DraftReading drafts;

	private final Mandate mandate;

	Tracing(Assessment assessment, DraftReading drafts, Mandate mandate) {
		this.assessment = assessment;
		this.drafts = drafts;
		this.mandate = mandate;
	}

	/** Empty if the person signed in may not see such a draft. */
	@ReadersMay
	public Optional<Traces> under(DraftId draft) {
		return drafts.find(draft).flatMap(this::traces);
	}

	private Optional<Traces> traces(DraftText text) {
		return assessment.under(text.id())
			.map(assessed -> new Traces(text, assessed, mandate.terms(), settledBy(text.id())));
	}

	private Map<TermId, Set<ClauseId>> settledBy(DraftId draft) {
		return mandate.readings(List.of(draft)).stream().collect(toMap(ReadingView::term, ReadingView::clauses));
	}

}
