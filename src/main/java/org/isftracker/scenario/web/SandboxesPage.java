package org.isftracker.scenario.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.scenario.SandboxView;

/** The sandboxes that a person sees, and the drafts that one can be made over. */
record SandboxesPage(List<SandboxView> sandboxes, List<DraftSummary> drafts) {

	public Map<String, String> choices() {
		Map<String, String> choices = new LinkedHashMap<>();
		drafts.forEach(draft -> choices.put(draft.id().toString(), draft.label()));
		return choices;
	}

	public String label(DraftId id) {
		return choices().getOrDefault(id.toString(), "");
	}

}
