package org.isftracker.dossier;

import java.util.List;
import java.util.Set;

import org.isftracker.mandate.ClauseChecking;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.MandateTracking;
import org.isftracker.mandate.NewReading;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.resolution.DraftReading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every clause that no reading rests on was gone through when the readings were written.
 */
@Component
@Order(4)
class MandatePart implements DossierPart {

	private final TermKeeping terms;

	private final MandateTracking tracking;

	private final Mandate mandate;

	private final ClauseChecking checking;

	private final DraftReading drafts;

	MandatePart(TermKeeping terms, MandateTracking tracking, Mandate mandate, ClauseChecking checking,
			DraftReading drafts) {
		this.terms = terms;
		this.tracking = tracking;
		this.mandate = mandate;
		this.checking = checking;
		this.drafts = drafts;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.terms().forEach((term) -> add(term, ids));
		for (var term : dossier.readings()) {
			term.drafts().forEach((reading) -> read(dossier, term.term(), reading, ids));
		}
		dossier.drafts().forEach((draft) -> check(draft, ids));
	}

	private void add(TermEntry term, RecordIds ids) {
		var id = terms.add(new NewTerm(term.dimension(), term.name(), term.question()));
		ids.put("term", term.key(), id.id());
	}

	private void read(StarterDossier dossier, String term, ReadingEntry.Reading reading, RecordIds ids) {
		var draft = reading.draft();
		var id = tracking.read(new NewReading(ids.draft(draft), ids.term(term), reading.state(), reading.value(),
				reading.date(), reading.number(), reading.unit(), Set.copyOf(ids.clauses(draft, reading.clauses())),
				List.copyOf(ids.statements(reading.statements())), dossier.draft(draft).stages().get(0).on(), null));
		ids.put("reading", draft + "/" + term, id.id());
	}

	private void check(DraftEntry draft, RecordIds ids) {
		var text = drafts.find(ids.draft(draft.key())).orElseThrow();
		mandate.clausesToCheck(text).forEach((clause) -> checking.checkedWithoutTerm(text.id(), clause.id()));
	}

}
