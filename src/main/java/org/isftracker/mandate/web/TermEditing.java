package org.isftracker.mandate.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.MandateRefused;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.mandate.TermView;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
@AnalystsMay
@RequestMapping("/mandate/terms")
class TermEditing {

	private static final String PAGE = "mandate/edit-term";

	private final Mandate mandate;

	private final TermKeeping keeping;

	TermEditing(Mandate mandate, TermKeeping keeping) {
		this.mandate = mandate;
		this.keeping = keeping;
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", TermForm.blank());
		return PAGE;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") TermForm form, BindingResult problems, HttpServletResponse response) {
		return answer(problems, response, () -> keeping.add(form.toTerm()));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable TermId id, Model model) {
		var term = known(id);
		model.addAttribute("term", term);
		model.addAttribute("form", TermForm.of(term));
		return PAGE;
	}

	@PostMapping("/{id}")
	String change(@PathVariable TermId id, @Valid @ModelAttribute("form") TermForm form, BindingResult problems,
			HttpServletResponse response, Model model) {
		model.addAttribute("term", known(id));
		return answer(problems, response, () -> {
			keeping.change(id, form.madeFrom(), form.toTerm());
			return id;
		});
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable TermId id) {
		keeping.archive(known(id).id());
		return "redirect:/mandate";
	}

	private static String answer(BindingResult problems, HttpServletResponse response, Supplier<TermId> command) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			return "redirect:/mandate/terms/" + command.get();
		}
		catch (MandateRefused refused) {
			response.setStatus((refused.isStale() ? HttpStatus.CONFLICT : HttpStatus.OK).value());
			problems.rejectValue(refused.field(), refused.code());
		}
		catch (DataIntegrityViolationException taken) {
			problems.rejectValue("name", "mandate.refused.name-taken");
		}
		return PAGE;
	}

	private TermView known(TermId id) {
		return mandate.term(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
