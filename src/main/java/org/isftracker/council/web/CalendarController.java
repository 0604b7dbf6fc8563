package org.isftracker.council.web;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.council.CalendarDayId;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.CalendarKeeping;
import org.isftracker.council.Duty;
import org.isftracker.council.CouncilRefused;
import org.isftracker.council.ProcessCalendar;
import org.isftracker.resolution.DraftReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The days of the process. */
@Controller
@RequestMapping("/council/calendar")
class CalendarController {

	private final ProcessCalendar calendar;

	private final CalendarKeeping keeping;

	private final DraftReading drafts;

	CalendarController(ProcessCalendar calendar, CalendarKeeping keeping, DraftReading drafts) {
		this.calendar = calendar;
		this.keeping = keeping;
		this.drafts = drafts;
	}

	/** The statements that were ticked, for a form that could not be read. */
	@ModelAttribute("ticked")
	List<String> ticked(@RequestParam(name = "statements", required = false) @Nullable List<String> ticked) {
		return (ticked == null) ? List.of() : ticked;
	}

	@GetMapping
	String show(Model model) {
		var entries = calendar.entries().stream().collect(partitioningBy(CalendarEntry::isOver));
		model.addAttribute("next", entries.get(false));
		model.addAttribute("past", entries.get(true));
		return "council/calendar";
	}

	@AnalystsMay
	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID draft,
			@RequestParam(required = false) @Nullable LocalDate settles,
			@RequestParam(required = false) @Nullable Duty duty, Model model) {
		model.addAttribute("form", CalendarForm.blank(draft, settles, duty));
		return page(model);
	}

	@AnalystsMay
	@PostMapping
	String note(@Valid @ModelAttribute("form") CalendarForm form, BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			return page(model);
		}
		try {
			keeping.note(form.toDay());
			return "redirect:/council/calendar";
		}
		catch (CouncilRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
			return page(model);
		}
	}

	@AnalystsMay
	@PostMapping("/{id}/archive")
	String archive(@PathVariable CalendarDayId id) {
		if (calendar.entries().stream().noneMatch(entry -> id.equals(entry.id()))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		keeping.archive(id);
		return "redirect:/council/calendar";
	}

	private String page(Model model) {
		var labels = new LinkedHashMap<UUID, String>();
		drafts.summaries().forEach(draft -> labels.put(draft.id().id(), draft.label()));
		model.addAttribute("drafts", labels);
		return "council/edit-day";
	}

}
