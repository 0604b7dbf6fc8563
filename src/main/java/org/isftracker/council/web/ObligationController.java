package org.isftracker.council.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.account.ReadersMay;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.ProcessCalendar;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The days that follow from a text, and what was done about them. */
@Controller
@ReadersMay
class ObligationController {

	private final ProcessCalendar calendar;

	private final Mandate mandate;

	private final DraftReading drafts;

	ObligationController(ProcessCalendar calendar, Mandate mandate, DraftReading drafts) {
		this.calendar = calendar;
		this.mandate = mandate;
		this.drafts = drafts;
	}

	@GetMapping("/council/obligations")
	String show(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		var chosen = calendar.chosen(draft).orElse(null);
		if (chosen == null && draft != null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("drafts", drafts.summaries());
		model.addAttribute("chosen", chosen);
		if (chosen != null) {
			fill(chosen, model);
		}
		return "council/obligations";
	}

	private void fill(DraftSummary chosen, Model model) {
		model.addAttribute("obligations", byTerm(calendar.obligations(chosen.id())));
		model.addAttribute("terms",
				mandate.terms().stream().collect(toMap(term -> term.id().toString(), TermView::name)));
		model.addAttribute("readings",
				mandate.readings(List.of(chosen.id()))
					.stream()
					.filter(reading -> reading.value() != null)
					.collect(toMap(reading -> reading.term().toString(), ReadingView::value)));
	}

	private static Map<String, List<CalendarEntry>> byTerm(List<CalendarEntry> entries) {
		return entries.stream()
			.collect(groupingBy(entry -> String.valueOf(entry.term()), LinkedHashMap::new, toList()));
	}

}
