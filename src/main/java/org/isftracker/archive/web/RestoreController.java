package org.isftracker.archive.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;

import org.isftracker.account.AdministratorsMay;
import org.isftracker.archive.ArchiveRefused;
import org.isftracker.archive.Restoring;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Fills an empty database; everybody signs in anew behind it. */
@Controller
@AdministratorsMay
@RequestMapping(RestoreController.PATH)
class RestoreController {

	static final String PATH = "/archive/restore";

	private final Restoring restoring;

	RestoreController(Restoring restoring) {
		this.restoring = restoring;
	}

	@PostMapping
	String restore(@ModelAttribute("form") RestoreForm form, BindingResult problems, Model model) throws IOException {
		if (!form.hasFile()) {
			problems.rejectValue("file", "archive.file.missing");
		}
		else {
			restore(form, problems);
		}
		model.addAttribute("empty", true);
		return problems.hasErrors() ? "archive/archive" : "redirect:/login?restored";
	}

	private void restore(RestoreForm form, BindingResult problems) throws IOException {
		var file = Files.createTempFile("restore", ".zip");
		try {
			requireNonNull(form.file()).transferTo(file);
			restoring.restore(file);
		}
		catch (ArchiveRefused refused) {
			problems.rejectValue("file", refused.messageKey(), refused.values(), refused.messageKey());
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

}
