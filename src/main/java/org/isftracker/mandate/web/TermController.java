package org.isftracker.mandate.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One term through all drafts. */
@Controller
class TermController {

	private final Mandate mandate;

	private final DraftReading drafts;

	private final StatementReading statements;

	TermController(Mandate mandate, DraftReading drafts, StatementReading statements) {
		this.mandate = mandate;
		this.drafts = drafts;
		this.statements = statements;
	}

	@GetMapping("/mandate/terms/{id}")
	String show(@PathVariable TermId id, Model model) {
		var term = mandate.term(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var history = mandate.history(id);
		model.addAttribute("term", term);
		model.addAttribute("drafts", drafts.summaries());
		model.addAttribute("readings", history.stream().collect(Collectors.groupingBy(ReadingView::draft)));
		model.addAttribute("citations",
				statements.citations(history.stream().flatMap(reading -> reading.statements().stream()).toList()));
		model.addAttribute("clauses", clauses(history.stream().map(ReadingView::draft).distinct().toList()));
		return "mandate/term";
	}

	private Map<ClauseId, ClauseText> clauses(List<DraftId> of) {
		return drafts.texts(of)
			.stream()
			.flatMap(text -> text.clauses().stream())
			.collect(Collectors.toMap(ClauseText::id, clause -> clause));
	}

}
