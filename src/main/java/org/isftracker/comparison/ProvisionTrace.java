package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * How a provision got here, oldest draft first, and the drafts that never had it.
 *
 * @param label what the newest draft that has it calls it
 */
public record ProvisionTrace(ProvisionId id, String label, List<Step> steps, List<DraftSummary> without) {

	public ProvisionTrace {
		steps = List.copyOf(steps);
		without = List.copyOf(without);
	}

	/**
	 * What one draft did to the provision: how it differs from the draft that it is based
	 * on, or its words where there is none.
	 */
	public record Step(DraftSummary draft, String sponsors, @Nullable DraftSummary base, List<ComparedRow> rows,
			List<ClauseText> words) {

		public Step {
			rows = List.copyOf(rows);
			words = List.copyOf(words);
		}

	}

	ProvisionTrace and(List<DraftSummary> others) {
		return new ProvisionTrace(id, label, steps, Stream.concat(without.stream(), others.stream()).toList());
	}

	static Optional<ProvisionTrace> of(ProvisionId provision, List<TracedDraft> drafts, Map<DraftId, String> sponsors) {
		List<Step> steps = new ArrayList<>();
		List<DraftSummary> without = new ArrayList<>();
		for (var draft : drafts) {
			var step = step(provision, draft, sponsors.getOrDefault(draft.summary().id(), ""));
			step.ifPresentOrElse(steps::add, () -> without.add(draft.summary()));
		}
		return label(steps).map(label -> new ProvisionTrace(provision, label, steps, without));
	}

	private static Optional<Step> step(ProvisionId provision, TracedDraft draft, String sponsors) {
		var rows = draft.rows(provision);
		var comparison = draft.comparison();
		var words = comparison == null ? draft.text().continuing(provision) : List.<ClauseText>of();
		if (rows.isEmpty() && words.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new Step(draft.summary(), sponsors, comparison == null ? null : comparison.earlier(), rows, words));
	}

	private static Optional<String> label(List<Step> steps) {
		String label = null;
		for (var step : steps) {
			label = step.rows().isEmpty() ? step.words().get(0).label() : step.rows().get(0).label();
		}
		return Optional.ofNullable(label);
	}

}
