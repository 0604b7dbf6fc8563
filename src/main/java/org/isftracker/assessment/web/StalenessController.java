package org.isftracker.assessment.web;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.isftracker.assessment.Sensitivity;
import org.isftracker.assessment.StalenessSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/review/setting")
class StalenessController {

	private static final String PAGE = "assessment/setting";

	private final StalenessSetting setting;

	StalenessController(StalenessSetting setting) {
		this.setting = setting;
	}

	@ModelAttribute("choices")
	Sensitivity[] choices() {
		return Sensitivity.values();
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new SensitivityForm(setting.current()));
		return PAGE;
	}

	@PostMapping
	String set(@Valid @ModelAttribute("form") SensitivityForm form, BindingResult problems, RedirectAttributes told) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		setting.set(Objects.requireNonNull(form.sensitivity()));
		told.addFlashAttribute("told", "assessment.sensitivity.saved");
		return "redirect:/review/setting";
	}

	/** What a person chose, if anything. */
	record SensitivityForm(@NotNull(message = "{assessment.sensitivity.missing}") @Nullable Sensitivity sensitivity) {
	}

}
