package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNullElse;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.isftracker.account.AnalystsMay;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingPreparing;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.resolution.DraftId;
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

/** Starting a briefing, and what it is to be. */
@Controller
@AnalystsMay
@RequestMapping("/briefings")
class PlanController {

	private static final String START = "briefing/start";

	private final BriefingPreparing preparing;

	private final BriefingPages pages;

	PlanController(BriefingPreparing preparing, BriefingPages pages) {
		this.preparing = preparing;
		this.pages = pages;
	}

	@GetMapping("/new")
	String start(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		var form = pages.blank(draft);
		model.addAttribute("form", form);
		return start(form, model);
	}

	@PostMapping
	String prepare(@Valid @ModelAttribute("form") PlanForm form, BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			try {
				return "redirect:/briefings/" + preparing.prepare(form.toPlan()) + "/compose";
			}
			catch (BriefingRefused refused) {
				problems.rejectValue(refused.field(), refused.code());
			}
		}
		return start(form, model);
	}

	@PostMapping("/{id}/plan")
	String plan(@PathVariable BriefingId id, @Valid @ModelAttribute("form") PlanForm form, BindingResult problems,
			@RequestParam(defaultValue = "summary") String extent, HtmxRequest request, Model model,
			HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				preparing.plan(id, form.certainVersion(), form.toPlan());
				return planned(id, extent, request, model);
			}
			catch (BriefingRefused refused) {
				problems.rejectValue(refused.field(), refused.code());
				response.setStatus(refused.isStale() ? HttpStatus.CONFLICT.value() : HttpStatus.OK.value());
			}
		}
		var page = pages.composer(id, BriefingController.extent(extent));
		model.addAttribute("page", page);
		model.addAttribute("form", form.at(page.briefing().planVersion()));
		return request.isHtmxRequest() ? "briefing/composer :: planned" : "briefing/composer";
	}

	private String planned(BriefingId id, String extent, HtmxRequest request, Model model) {
		if (!request.isHtmxRequest()) {
			return "redirect:/briefings/" + id + "/compose?extent=" + BriefingController.extent(extent).path();
		}
		var page = pages.composer(id, BriefingController.extent(extent));
		model.addAttribute("page", page);
		model.addAttribute("form", PlanForm.of(page.briefing().plan(), page.briefing().planVersion()));
		return "briefing/composer :: planned";
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable BriefingId id, @RequestParam int version) {
		preparing.archive(id, version);
		return "redirect:/briefings";
	}

	private String start(PlanForm form, Model model) {
		model.addAttribute("page", pages.choices(requireNonNullElse(form.handling(), "")));
		return START;
	}

}
