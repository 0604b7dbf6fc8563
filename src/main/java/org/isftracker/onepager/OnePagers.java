package org.isftracker.onepager;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.briefing.PublicEyes;
import org.isftracker.council.PositionReading;
import org.isftracker.document.WrittenPage;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.scenario.AskSheet;
import org.isftracker.scenario.AskSheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A nation, a term or a draft on a sheet of its own, from the record as it stands.
 * Whoever asks gets what readers may see, since a sheet is passed on.
 */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class OnePagers {

	private final AskSheets askSheets;

	private final Assessment assessment;

	private final PositionReading positions;

	private final DraftReading drafts;

	private final Mandate mandate;

	private final NationSheet nations;

	private final TermSheet terms;

	private final DraftSheet draftSheet;

	OnePagers(AskSheets askSheets, Assessment assessment, PositionReading positions, DraftReading drafts,
			Mandate mandate, NationSheet nations, TermSheet terms, DraftSheet draftSheet) {
		this.askSheets = askSheets;
		this.assessment = assessment;
		this.positions = positions;
		this.drafts = drafts;
		this.mandate = mandate;
		this.nations = nations;
		this.terms = terms;
		this.draftSheet = draftSheet;
	}

	/**
	 * What to ask of a nation under a draft; the current one where none is named. A draft
	 * that readers do not see has no sheet.
	 */
	@AnalystsMay
	public Optional<WrittenPage> nation(ActorId nation, Optional<DraftId> draft) {
		return draft.or(() -> drafts.current().map(DraftSummary::id))
			.flatMap(id -> askSheets.of(nation, id).flatMap(sheet -> nation(sheet, id)));
	}

	public Optional<WrittenPage> term(TermId term) {
		return PublicEyes.read(() -> mandate.term(term).map(terms::of));
	}

	/** A draft that readers do not see has no sheet. */
	public Optional<WrittenPage> draft(DraftId draft) {
		return PublicEyes.read(() -> assessment.under(draft).map(draftSheet::of));
	}

	/** Where readers see less, nothing is told that follows from the rest. */
	private Optional<WrittenPage> nation(AskSheet sheet, DraftId draft) {
		var all = outline(assessment.under(draft));
		var wanted = Set.copyOf(positions.positions());
		return PublicEyes.read(() -> {
			var seen = assessment.under(draft);
			boolean complete = outline(seen).equals(all) && Set.copyOf(positions.positions()).equals(wanted);
			return seen.flatMap(assessed -> assessed.nation(sheet.nation().nation().id()))
				.map(nation -> nations.of(sheet, nation, complete));
		});
	}

	/** What decides: the conditions of each nation, and whether it comes. */
	private static Map<ActorId, List<Object>> outline(Optional<DraftAssessment> assessed) {
		return assessed.stream()
			.flatMap(one -> one.nations().stream())
			.collect(Collectors.toMap(nation -> nation.nation().id(), nation -> List.of(nation.readiness(),
					nation.conditions().stream().map(one -> one.condition().id()).toList())));
	}

}
