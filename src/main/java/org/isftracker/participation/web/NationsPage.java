package org.isftracker.participation.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.evidence.Citation;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.ForceBar;
import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationStandings.Readiness;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/** The nations as a table or as a board, under one draft. */
record NationsPage(List<Row> rows, UnderDraft under, @Nullable ForceBar force, boolean board, boolean archived,
		int waiting) {

	/**
	 * The nations by their place; those without one come first, places without nations
	 * are left out.
	 */
	public Map<String, List<Row>> columns() {
		var columns = new LinkedHashMap<String, List<Row>>();
		columns.put("NONE", rows.stream().filter(row -> row.place() == null).toList());
		Arrays.stream(ParticipationStatus.values())
			.forEach(place -> columns.put(place.name(), rows.stream().filter(row -> row.place() == place).toList()));
		columns.values().removeIf(List::isEmpty);
		return columns;
	}

	public @Nullable DraftId draft() {
		var chosen = under.chosen();
		return chosen == null ? null : chosen.id();
	}

	/** How many nations there are of each readiness; none where nobody judges. */
	public Map<Readiness, Long> counts() {
		var counts = new EnumMap<Readiness, Long>(Readiness.class);
		rows.forEach(row -> {
			var readiness = row.readiness();
			if (readiness != null) {
				counts.merge(readiness, 1L, Long::sum);
			}
		});
		return counts;
	}

	/** One nation with its chips and the newest statement that its record cites. */
	record Row(NationView nation, @Nullable Readiness readiness, List<Chip> chips, @Nullable Chip because,
			@Nullable Citation lastStatement) {

		public @Nullable ParticipationStatus place() {
			var status = nation.status();
			return status == null ? null : status.status();
		}

		public List<ContributionView> withFigure() {
			return nation.contributions().stream().filter(one -> one.counting().hasFigure()).toList();
		}

		public List<ContributionView> withoutFigure() {
			return nation.contributions().stream().filter(one -> !one.counting().hasFigure()).toList();
		}
	}

	/** One condition and how it fares; no light where nobody judges. */
	record Chip(ConditionView condition, @Nullable ConditionStanding standing) {

		public String tone() {
			return standing == null ? "unassessed" : Tones.of(standing.light());
		}

		public String words() {
			return standing == null ? "participation.light.NONE" : "participation.light." + standing.light();
		}

		/** The clauses that changed since it was judged, else those it was judged by. */
		public String places() {
			if (standing == null) {
				return "";
			}
			var labels = standing.changedSince().isEmpty() ? standing.judgedBy() : standing.changedSince();
			return String.join(", ", labels);
		}
	}
}
