package org.isftracker.resolution.web;

import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.PastDeed;
import org.isftracker.resolution.ClauseChanged;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows both texts to the second of two people who saved one clause, with a field to
 * merge them in.
 */
@Component
class Conflicts {

	private final DraftPages pages;

	private final ActivityLog log;

	Conflicts(DraftPages pages, ActivityLog log) {
		this.pages = pages;
		this.log = log;
	}

	String show(DraftId draft, ClauseForm form, ClauseChanged changed, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		var theirs = changed.theirs();
		model.addAttribute("form", theirs.map(form::over).orElseGet(() -> form.alone(ClauseKind.OPERATIVE, null)));
		var view = theirs.map(ClauseText::id).map(View::editing).orElseGet(Conflicts::appending);
		var page = pages.page(draft, view);
		var conflict = new Conflict(theirs.map(ClauseText::words).orElse(null), form.wording().words(),
				page.summary().createdBy(), page.summary().createdAt());
		model.addAttribute("page", page.with(latest(draft, changed, conflict)));
		return "resolution/draft";
	}

	private static View appending() {
		return new View(null, null, org.isftracker.resolution.Place.Relation.AT_END, null, ClauseKind.OPERATIVE, null);
	}

	private Conflict latest(DraftId draft, ClauseChanged changed, Conflict conflict) {
		return log.of("draft", draft.toString())
			.stream()
			.filter(deed -> concerns(deed, changed))
			.findFirst()
			.map(deed -> new Conflict(conflict.theirs(), conflict.mine(), deed.username(), deed.happenedAt()))
			.orElse(conflict);
	}

	private static boolean concerns(PastDeed deed, ClauseChanged changed) {
		return changed.theirs()
			.map(clause -> deed.subject().path().endsWith("#" + clause.id()))
			.orElseGet(() -> deed.kind().equals("clause.removed") || deed.kind().equals("clause.joined"));
	}

}
