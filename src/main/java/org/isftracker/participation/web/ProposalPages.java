package org.isftracker.participation.web;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.Contradiction;
import org.isftracker.participation.NationReading;
import org.springframework.stereotype.Component;

/** Puts together what a person who proposes should see. */
@Component("proposalPages")
class ProposalPages {

	private final FormPages forms;

	private final NationReading nations;

	private final DraftChoosing drafts;

	ProposalPages(FormPages forms, NationReading nations, DraftChoosing drafts) {
		this.forms = forms;
		this.nations = nations;
		this.drafts = drafts;
	}

	ProposalPage of(ActorId nation, ProposalForm form) {
		var around = forms.first("/nations/%s/proposal".formatted(nation), nation, form);
		var under = drafts.under(null);
		var chosen = under.chosen();
		var standing = under.nation(nation);
		return new ProposalPage(around.action(), form, around.nation(), around.offered(),
				chosen == null ? null : chosen.label(),
				standing == null ? List.of() : Contradiction.unmet(standing, nations.conditions(nation)),
				standing == null ? null : standing.readiness());
	}

}
