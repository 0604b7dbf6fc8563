package org.isftracker.briefing.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.isftracker.account.AnalystsMay;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingPreparing;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.briefing.Place;
import org.isftracker.briefing.Rearranging;
import org.isftracker.briefing.Section;
import org.isftracker.briefing.web.ComposerPage.Problem;
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

/** The desk at which a briefing is composed, with the page itself beside it. */
@Controller
@AnalystsMay
@RequestMapping("/briefings/{id}")
class ComposingController {

	private static final String COMPOSER = "briefing/composer";

	private final BriefingPreparing preparing;

	private final BriefingPages pages;

	ComposingController(BriefingPreparing preparing, BriefingPages pages) {
		this.preparing = preparing;
		this.pages = pages;
	}

	@GetMapping("/compose")
	String compose(@PathVariable BriefingId id, @RequestParam(defaultValue = "summary") String extent, Model model) {
		if (pages.briefing(id).released()) {
			return "redirect:/briefings/" + id;
		}
		show(pages.composer(id, BriefingController.extent(extent)), model);
		return COMPOSER;
	}

	@PostMapping("/texts/{place}")
	String write(@PathVariable BriefingId id, @PathVariable String place, @Valid @ModelAttribute("text") TextForm form,
			BindingResult problems, @RequestParam(defaultValue = "summary") String extent, HtmxRequest request,
			Model model, HttpServletResponse response) {
		var written = Place.named(place).orElseThrow(BriefingPages::notFound);
		var problem = problem(id, written, form, problems);
		model.addAttribute("place", written);
		if (problem == null) {
			return written(id, extent, "#write-" + place, COMPOSER + " :: written", request, model);
		}
		show(pages.composer(id, BriefingController.extent(extent)).with(problem), model);
		response.setStatus(HttpStatus.CONFLICT.value());
		response.setHeader("HX-Retarget", "#write-" + place);
		response.setHeader("HX-Reswap", "outerHTML");
		return request.isHtmxRequest() ? COMPOSER + " :: composed" : COMPOSER;
	}

	private @Nullable Problem problem(BriefingId id, Place place, TextForm form, BindingResult problems) {
		if (problems.hasErrors() || form.typed().codePointCount(0, form.typed().length()) > place.longest()) {
			return new Problem(place, "briefing.refused.words", form.typed());
		}
		try {
			preparing.write(id, place, form.certainVersion(), form.typed());
			return null;
		}
		catch (BriefingRefused refused) {
			return new Problem(place, refused.code(), form.typed());
		}
	}

	@PostMapping("/sections/{section}")
	String arrange(@PathVariable BriefingId id, @PathVariable Section section, @RequestParam Rearranging.Step step,
			@RequestParam(defaultValue = "0") int place, @RequestParam(defaultValue = "summary") String extent,
			HtmxRequest request, Model model) {
		preparing.arrange(id, new Rearranging(section, step, place));
		return written(id, extent, "#arrangement", COMPOSER + " :: arranged", request, model);
	}

	private String written(BriefingId id, String extent, String anchor, String fragment, HtmxRequest request,
			Model model) {
		var wanted = BriefingController.extent(extent);
		if (!request.isHtmxRequest()) {
			return "redirect:/briefings/" + id + "/compose?extent=" + wanted.path() + anchor;
		}
		show(pages.preview(id, wanted), model);
		return fragment;
	}

	private static void show(ComposerPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("form", PlanForm.of(page.briefing().plan(), page.briefing().planVersion()));
	}

}
