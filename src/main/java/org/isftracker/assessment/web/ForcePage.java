package org.isftracker.assessment.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Force;
import org.isftracker.assessment.Readiness;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ForceBar;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OfferView;

/** What would come together under a draft, kind by kind, and from whom. */
record ForcePage(List<Kind> kinds, List<ContributionKind> without) {

	static ForcePage of(DraftAssessment assessed) {
		var kinds = assessed.force().lines().stream().map(line -> Kind.of(line, assessed)).toList();
		var shown = kinds.stream().map(kind -> kind.line().kind()).toList();
		return new ForcePage(kinds,
				Arrays.stream(ContributionKind.values()).filter(kind -> !shown.contains(kind)).toList());
	}

	/** One kind, as a bar and from whom it comes, those that come first. */
	record Kind(Force.Line line, ForceBar bar, List<Source> sources) {

		static Kind of(Force.Line line, DraftAssessment assessed) {
			var sources = assessed.nations()
				.stream()
				.flatMap(nation -> sources(nation, line.kind()))
				.sorted(Comparator.comparing(Source::readiness).thenComparing(source -> source.nation().name()))
				.toList();
			return new Kind(line, ForceBar.of(line.required(), line.shares()), sources);
		}

		/** Whether there is anything to draw: a figure offered, or one required. */
		public boolean drawn() {
			return bar.required() != null || bar.stated() > 0;
		}

		private static Stream<Source> sources(AssessedNation nation, ContributionKind kind) {
			return nation.nation()
				.contributions()
				.stream()
				.filter(contribution -> contribution.kind() == kind)
				.map(contribution -> new Source(nation.nation(), nation.readiness(), contribution.counting()));
		}

	}

	/** What one nation offers of the kind. */
	record Source(NationView nation, Readiness readiness, OfferView offer) {
	}

}
