package org.isftracker.mandate.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.MandateTable;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MandateController {

	private static final int COLUMNS = 5;

	private final Mandate mandate;

	private final DraftReading drafts;

	MandateController(Mandate mandate, DraftReading drafts) {
		this.mandate = mandate;
		this.drafts = drafts;
	}

	@GetMapping("/mandate")
	String table(@RequestParam(required = false) @Nullable Set<UUID> draft, Model model) {
		var all = drafts.summaries();
		var shown = shown(all, draft == null ? Set.of() : draft);
		var ids = shown.stream().map(DraftSummary::id).toList();
		model.addAttribute("all", all);
		model.addAttribute("table", MandateTable.of(mandate.terms(), shown, mandate.readings(ids)));
		model.addAttribute("clauses", clauses(drafts.texts(ids)));
		return "mandate/mandate";
	}

	/** The drafts asked for, else the newest, from the oldest to the newest. */
	private static List<DraftSummary> shown(List<DraftSummary> all, Set<UUID> wanted) {
		var shown = all.stream().filter(draft -> wanted.contains(draft.id().id())).collect(Collectors.toList());
		if (shown.isEmpty()) {
			shown.addAll(all.subList(0, Math.min(COLUMNS, all.size())));
		}
		Collections.reverse(shown);
		return shown;
	}

	private static Map<ClauseId, ClauseText> clauses(List<DraftText> texts) {
		return texts.stream()
			.flatMap(text -> text.clauses().stream())
			.collect(Collectors.toMap(ClauseText::id, clause -> clause, (one, same) -> one, LinkedHashMap::new));
	}

}
