package org.isftracker.interchange.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.interchange.DraftImport;
import org.isftracker.interchange.FlatDocument;
import org.isftracker.interchange.ImportRefused;
import org.isftracker.interchange.ImportedText;
import org.isftracker.interchange.UnreadableDocument;
import org.isftracker.resolution.ClauseRefused;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
@AnalystsMay
@RequestMapping("/drafts/import")
class ImportController {

	private static final String ASK = "interchange/import";

	private static final String PREVIEW = "interchange/preview";

	private final DraftImport importing;

	private final DraftReading drafts;

	private final ActorRegister actors;

	ImportController(DraftImport importing, DraftReading drafts, ActorRegister actors) {
		this.importing = importing;
		this.drafts = drafts;
		this.actors = actors;
	}

	@ModelAttribute("drafts")
	Map<UUID, String> drafts() {
		var labels = new LinkedHashMap<UUID, String>();
		drafts.summaries().forEach(draft -> labels.put(draft.id().id(), draft.label()));
		return labels;
	}

	@ModelAttribute("states")
	Map<UUID, String> states() {
		var names = new LinkedHashMap<UUID, String>();
		actors.all()
			.stream()
			.filter(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GROUP)
			.forEach(actor -> names.put(actor.id().id(), actor.name()));
		return names;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", ImportForm.blank());
		return ASK;
	}

	@PostMapping
	String preview(@ModelAttribute("form") ImportForm form, BindingResult problems,
			@ModelAttribute("states") Map<UUID, String> states, @ModelAttribute("drafts") Map<UUID, String> known,
			Model model) {
		if (problems.hasErrors()) {
			return ASK;
		}
		var field = form.hasFile() ? "file" : "text";
		var original = form.original();
		var document = read(original, form.readsBefore(), field, problems);
		if (document.isEmpty()) {
			return ASK;
		}
		var base = known.keySet()
			.stream()
			.filter(id -> id.toString().equals(form.basedOn()))
			.findFirst()
			.or(() -> importing.likelyBase(document.get()).map(DraftId::id));
		model.addAttribute("proposed", form.basedOn() == null && base.isPresent());
		model.addAttribute("document", document.get());
		model.addAttribute("form",
				PreviewForm.of(original, document.get(), base.orElse(null), form.readsBefore(), states));
		return PREVIEW;
	}

	@PostMapping("/draft")
	String make(@Valid @ModelAttribute("form") PreviewForm form, BindingResult problems, Model model) {
		var original = form.source().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		var document = read(original, form.before(), "original", problems)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		model.addAttribute("document", document);
		if (problems.hasErrors()) {
			return PREVIEW;
		}
		try {
			var imported = new ImportedText(original.source(), document, form.chosen(), form.particulars());
			return "redirect:/drafts/" + importing.make(imported);
		}
		catch (DraftRefused refused) {
			problems.rejectValue(field(refused), refused.message());
		}
		catch (ClauseRefused refused) {
			problems.reject(refused.message());
		}
		catch (ImportRefused refused) {
			problems.reject(refused.message(), new Object[] { refused.paragraph() + 1 }, refused.message());
		}
		return PREVIEW;
	}

	private static Optional<FlatDocument> read(Original original, boolean before, String field,
			BindingResult problems) {
		if (original.size() > ImportForm.LARGEST) {
			problems.rejectValue(field, "interchange.import.too-large");
			return Optional.empty();
		}
		try {
			return Optional.of(original.read(before));
		}
		catch (UnreadableDocument refused) {
			problems.rejectValue(field, refused.messageKey(), refused.values().toArray(), refused.messageKey());
			return Optional.empty();
		}
	}

	private static String field(DraftRefused refused) {
		return switch (refused.reason()) {
			case SPONSOR_UNKNOWN -> "sponsors";
			case BASE_UNKNOWN -> "basedOn";
			default -> "label";
		};
	}

}
