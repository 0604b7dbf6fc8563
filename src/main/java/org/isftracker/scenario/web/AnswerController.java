package org.isftracker.scenario.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.scenario.AnswerRecording;
import org.isftracker.scenario.AnswerSheet;
import org.isftracker.scenario.AnswerSheets;
import org.isftracker.scenario.ScenarioRefused;
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

/** Which readings meet a condition. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/conditions/{condition}/answers")
class AnswerController {

	private static final String PAGE = "scenario/answers";

	private final AnswerSheets sheets;

	private final AnswerRecording recording;

	AnswerController(AnswerSheets sheets, AnswerRecording recording) {
		this.sheets = sheets;
		this.recording = recording;
	}

	@GetMapping
	String show(@PathVariable ActorId nation, @PathVariable ConditionId condition, Model model) {
		var sheet = sheet(nation, condition);
		model.addAttribute("sheet", sheet);
		model.addAttribute("form", AnswersForm.of(sheet));
		return PAGE;
	}

	@PostMapping
	String record(@PathVariable ActorId nation, @PathVariable ConditionId condition,
			@Valid @ModelAttribute("form") AnswersForm form, BindingResult problems, HttpServletResponse response,
			Model model) {
		if (!problems.hasErrors()) {
			form.check(problems);
		}
		if (!problems.hasErrors() && keep(condition, form, problems, response, model)) {
			return "redirect:/nations/" + nation + "/conditions/" + condition + "/answers";
		}
		var sheet = sheet(nation, condition);
		model.addAttribute("sheet", sheet);
		if (response.getStatus() == HttpStatus.CONFLICT.value()) {
			model.addAttribute("form", form.madeFrom(sheet.seen()));
		}
		return PAGE;
	}

	private boolean keep(ConditionId condition, AnswersForm form, BindingResult problems, HttpServletResponse response,
			Model model) {
		try {
			recording.record(form.toAnswers(condition));
			return true;
		}
		catch (ScenarioRefused refused) {
			if (refused.isStale()) {
				conflict(response, model);
			}
			else {
				problems.rejectValue(refused.field(), refused.code());
			}
		}
		catch (DataIntegrityViolationException raced) {
			conflict(response, model);
		}
		return false;
	}

	private static void conflict(HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("conflict", true);
	}

	private AnswerSheet sheet(ActorId nation, ConditionId condition) {
		return sheets.of(nation, condition).orElseThrow(Absences::notFound);
	}

}
