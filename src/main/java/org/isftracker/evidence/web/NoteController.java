package org.isftracker.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.evidence.EvidenceRefused;
import org.isftracker.evidence.NoteId;
import org.isftracker.evidence.NoteKeeping;
import org.isftracker.evidence.NoteSubject;
import org.isftracker.evidence.NoteView;
import org.isftracker.wording.Times;
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

@Controller
@AnalystsMay
@RequestMapping("/notes")
class NoteController {

	private static final String PAGE = "evidence/edit-note";

	private final NoteKeeping notes;

	private final Clock clock;

	NoteController(NoteKeeping notes, Clock clock) {
		this.notes = notes;
		this.clock = clock;
	}

	/** The statements that were ticked, for a form that could not be read. */
	@ModelAttribute("ticked")
	List<String> ticked(@RequestParam(name = "statements", required = false) @Nullable List<String> ticked) {
		return (ticked == null) ? List.of() : ticked;
	}

	@GetMapping("/new")
	String blank(@RequestParam NoteSubject subject, @RequestParam UUID id,
			@RequestParam(name = "return", required = false) @Nullable String back, Model model) {
		model.addAttribute("form",
				NoteForm.on(subject, id, LocalDate.ofInstant(clock.instant(), Times.NEW_YORK), back));
		return PAGE;
	}

	@PostMapping
	String note(@Valid @ModelAttribute("form") NoteForm form, BindingResult problems, HttpServletResponse response) {
		return answer(form, problems, response, () -> notes.note(form.toNote()));
	}

	@GetMapping("/{id}")
	String edit(@PathVariable NoteId id, @RequestParam(name = "return", required = false) @Nullable String back,
			Model model) {
		var note = known(id);
		model.addAttribute("note", note);
		model.addAttribute("form", NoteForm.of(note, back));
		return PAGE;
	}

	@PostMapping("/{id}")
	String reword(@PathVariable NoteId id, @Valid @ModelAttribute("form") NoteForm form, BindingResult problems,
			HttpServletResponse response, Model model) {
		model.addAttribute("note", known(id));
		return answer(form, problems, response, () -> {
			var note = form.toNote();
			notes.reword(id, form.madeFrom(), note.kind(), note.words(), note.notedOn());
		});
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable NoteId id, @RequestParam(name = "return", required = false) @Nullable String back) {
		notes.archive(known(id).id());
		return "redirect:" + ReturnPath.or(back, "/");
	}

	private static String answer(NoteForm form, BindingResult problems, HttpServletResponse response,
			Runnable command) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			command.run();
			return "redirect:" + ReturnPath.or(form.back(), "/");
		}
		catch (EvidenceRefused refused) {
			response.setStatus((refused.isStale() ? HttpStatus.CONFLICT : HttpStatus.OK).value());
			problems.rejectValue(refused.field(), refused.code());
			return PAGE;
		}
	}

	private NoteView known(NoteId id) {
		return notes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
