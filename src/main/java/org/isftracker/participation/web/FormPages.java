package org.isftracker.participation.web;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.Mandate;
import org.isftracker.participation.NationReading;
import org.springframework.stereotype.Component;

/** Puts together what stands around a form. */
@Component("participationFormPages")
class FormPages {

	private final NationReading nations;

	private final StatementPicker statements;

	private final Mandate mandate;

	FormPages(NationReading nations, StatementPicker statements, Mandate mandate) {
		this.nations = nations;
		this.statements = statements;
		this.mandate = mandate;
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
		return new FormPage(action, form, null, statements.offer(null, form), List.of(), false, null);
	}

	private FormPage page(String action, ActorId nation, Citing form, boolean next) {
		var view = nations.nation(nation).orElseThrow(Absences::notFound);
		return new FormPage(action, form, view, statements.offer(nation, form), mandate.terms(), next, null);
	}

}
