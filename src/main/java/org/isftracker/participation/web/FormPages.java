package org.isftracker.participation.web;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.Mandate;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Component;

/** Puts together what stands around a form. */
@Component("participationFormPages")
class FormPages {

	private final NationReading nations;

	private final StatementPicker statements;

	private final Mandate mandate;

	private final DraftReading drafts;

	FormPages(NationReading nations, StatementPicker statements, Mandate mandate, DraftReading drafts) {
		this.nations = nations;
		this.statements = statements;
		this.mandate = mandate;
		this.drafts = drafts;
	}

	/** A form that records something new of a nation. */
	FormPage first(String action, ActorId nation, Citing form) {
		return page(action, nation, form, false);
	}

	/** A form that records the next version of something. */
	FormPage next(String action, ActorId nation, Citing form) {
		return page(action, nation, form, true);
	}

	FormPage ofNoNation(String action, Citing form) {
		return new FormPage(action, form, null, statements.offer(null, form), List.of(), List.of(), List.of(), false,
				null);
	}

	private FormPage page(String action, ActorId nation, Citing form, boolean next) {
		var view = nations.nation(nation).orElseThrow(Absences::notFound);
		boolean isWording = form instanceof WordingForm;
		return new FormPage(action, form, view, statements.offer(nation, form), mandate.terms(),
				isWording ? clauses() : List.of(), isWording ? others(nation) : List.of(), next, null);
	}

	private List<ClauseText> clauses() {
		return drafts.current().map(DraftSummary::id).flatMap(drafts::find).map(DraftText::clauses).orElseGet(List::of);
	}

	private List<NationView> others(ActorId nation) {
		return nations.nations().stream().filter(other -> !other.id().equals(nation)).toList();
	}

}
