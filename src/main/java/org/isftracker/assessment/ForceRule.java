package org.isftracker.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.isftracker.participation.Certainty;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.OfferView;

/** Adds up what the nations offer, each in the column that its readiness gives it. */
final class ForceRule {

	private enum Column {

		CONFIRMED, CONDITIONS_MET, IN_DOUBT, BLOCKED

	}

	private final Map<ContributionKind, Map<Column, Amount>> sums = new EnumMap<>(ContributionKind.class);

	private ForceRule() {
	}

	static Force of(List<AssessedNation> nations, Map<ContributionKind, Long> required) {
		var rule = new ForceRule();
		nations.stream().filter(nation -> nation.readiness() != Readiness.OUT).forEach(rule::add);
		return new Force(Arrays.stream(ContributionKind.values())
			.filter(kind -> required.containsKey(kind) || rule.sums.containsKey(kind))
			.map(kind -> rule.line(kind, required))
			.toList());
	}

	private void add(AssessedNation nation) {
		nation.nation().contributions().forEach(contribution -> add(nation.readiness(), contribution));
	}

	private void add(Readiness readiness, ContributionView contribution) {
		contribution.offers()
			.stream()
			.findFirst()
			.ifPresent(offer -> sums.computeIfAbsent(contribution.kind(), kind -> new EnumMap<>(Column.class))
				.merge(column(readiness, offer.certainty()), range(offer), Amount::plus));
	}

	private static Column column(Readiness readiness, Certainty certainty) {
		return switch (readiness) {
			case BLOCKED -> Column.BLOCKED;
			case IN_DOUBT, OUT -> Column.IN_DOUBT;
			case COMES -> certainty.compareTo(Certainty.CONFIRMED) >= 0 ? Column.CONFIRMED : Column.CONDITIONS_MET;
		};
	}

	static Amount range(OfferView offer) {
		var least = offer.least();
		var most = offer.most();
		return least == null || most == null ? Amount.NONE : new Amount(least, most);
	}

	private Force.Line line(ContributionKind kind, Map<ContributionKind, Long> required) {
		var columns = sums.getOrDefault(kind, Map.of());
		return new Force.Line(kind, required.get(kind), columns.getOrDefault(Column.CONFIRMED, Amount.NONE),
				columns.getOrDefault(Column.CONDITIONS_MET, Amount.NONE),
				columns.getOrDefault(Column.IN_DOUBT, Amount.NONE), columns.getOrDefault(Column.BLOCKED, Amount.NONE));
	}

}
