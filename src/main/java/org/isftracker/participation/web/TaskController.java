package org.isftracker.participation.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ParticipationRefused;
import org.isftracker.participation.SupersededMeanwhile;
import org.isftracker.participation.TaskAnswerView;
import org.isftracker.participation.TaskAnswering;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a nation says of a task. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/tasks/{task}")
class TaskController {

	private static final String FORM = "participation/task-form";

	private final TaskAnswering answering;

	private final FormPages pages;

	TaskController(TaskAnswering answering, FormPages pages) {
		this.answering = answering;
		this.pages = pages;
	}

	@GetMapping
	String start(@PathVariable ActorId nation, @PathVariable TermId task, Model model) {
		var history = answering.history(nation, task);
		return page(nation, task, TaskForm.of(history.isEmpty() ? null : history.get(0)), model);
	}

	@PostMapping(params = "look")
	String look(@PathVariable ActorId nation, @PathVariable TermId task, @ModelAttribute("form") TaskForm form,
			BindingResult unchecked, Model model) {
		return page(nation, task, form, model);
	}

	@PostMapping
	String answer(@PathVariable ActorId nation, @PathVariable TermId task, @Valid @ModelAttribute("form") TaskForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				answering.answer(nation, task, form.madeFrom(), form.toAnswer());
				return "redirect:/nations/tasks";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
			catch (SupersededMeanwhile meanwhile) {
				return conflict(nation, task, form, model, response);
			}
		}
		return page(nation, task, form, model);
	}

	private String page(ActorId nation, TermId task, TaskForm form, Model model) {
		Typed.keep(model, form);
		return show(task, pages.next(path(nation, task), nation, form), nation, model);
	}

	private String conflict(ActorId nation, TermId task, TaskForm form, Model model, HttpServletResponse response) {
		var present = answering.history(nation, task).get(0);
		var fresh = form.madeFrom(present.id());
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("form", fresh);
		var conflict = new FormPage.Conflict(Objects.requireNonNullElse(form.words(), ""),
				Objects.requireNonNullElse(present.words(), ""), present.recordedBy(), present.recordedAt());
		return show(task, pages.next(path(nation, task), nation, fresh).with(conflict), nation, model);
	}

	private String show(TermId task, FormPage page, ActorId nation, Model model) {
		var name = page.terms()
			.stream()
			.filter(term -> term.id().equals(task))
			.findFirst()
			.orElseThrow(Absences::notFound)
			.name();
		model.addAttribute("page", page);
		model.addAttribute("task", new Task(name, answering.history(nation, task)));
		return FORM;
	}

	private static String path(ActorId nation, TermId task) {
		return "/nations/%s/tasks/%s".formatted(nation, task);
	}

	/** The task, and what the nation said of it, newest first. */
	record Task(String name, List<TaskAnswerView> answers) {
	}

}
