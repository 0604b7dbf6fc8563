package org.isftracker.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationStandings.ForceShares;
import org.jspecify.annotations.Nullable;

/**
 * What nations would bring under a draft, by kind of contribution, against what the force
 * needs. Ranges are added at both ends; what nobody brings yet is counted from the lower
 * ends, doubtful and blocked ones included as shown.
 */
public record Force(List<Line> lines) {

	/** The line of a kind, if any nation offers it or the force needs it. */
	public Optional<Line> line(ContributionKind kind) {
		return lines.stream().filter(line -> line.kind() == kind).findFirst();
	}

	Map<ContributionKind, Long> required() {
		Map<ContributionKind, Long> required = new EnumMap<>(ContributionKind.class);
		for (var line : lines) {
			var amount = line.required();
			if (amount != null) {
				required.put(line.kind(), amount);
			}
		}
		return required;
	}

	/** One kind of contribution; required is null where no requirement is on record. */
	public record Line(ContributionKind kind, @Nullable Long required, Amount confirmed, Amount conditionsMet,
			Amount inDoubt, Amount blocked) {

		/** What nations that come would bring, confirmed or not. */
		public Amount coming() {
			return confirmed.plus(conditionsMet);
		}

		/** The same as shares of one whole. */
		public ForceShares shares() {
			return new ForceShares(confirmed.range(), conditionsMet.range(), inDoubt.range(), blocked.range());
		}

		/** All four together. */
		public Amount offered() {
			return confirmed.plus(conditionsMet).plus(inDoubt).plus(blocked);
		}

		/**
		 * How much of the requirement nobody offers, by the lower ends; never below
		 * nought.
		 */
		public long nobody() {
			return required == null ? 0 : Math.max(0, required - offered().least());
		}

	}
}
