package org.isftracker.participation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.isftracker.actor.Capitals;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.chart.Graticule;
import org.isftracker.chart.Marker;
import org.isftracker.chart.Place;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationStandings.Range;
import org.isftracker.participation.NationStandings.Readiness;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the nations in their regional groups and on the net of degrees. */
@Component
class RegionPages {

	private static final List<RegionsPage.Sign> SIGNS = List.of(new RegionsPage.Sign("COMES", Marker.DISC, "good"),
			new RegionsPage.Sign("IN_DOUBT", Marker.DIAMOND, "warning"),
			new RegionsPage.Sign("BLOCKED", Marker.SQUARE, "bad"), new RegionsPage.Sign("OUT", Marker.CROSS, "out"),
			new RegionsPage.Sign("NONE", Marker.TRIANGLE, "quiet"));

	private final NationReading nations;

	private final ActorRegister actors;

	private final Capitals capitals;

	private final DraftChoosing drafts;

	RegionPages(NationReading nations, ActorRegister actors, Capitals capitals, DraftChoosing drafts) {
		this.nations = nations;
		this.actors = actors;
		this.capitals = capitals;
		this.drafts = drafts;
	}

	RegionsPage page(@Nullable DraftId draft) {
		var under = drafts.under(draft);
		Map<ActorId, ActorView> registered = actors.everyone()
			.stream()
			.collect(Collectors.toMap(ActorView::id, actor -> actor));
		var rows = nations.nations()
			.stream()
			.filter(nation -> registered.containsKey(nation.id()))
			.map(nation -> row(nation, Objects.requireNonNull(registered.get(nation.id())), under))
			.toList();
		var places = rows.stream().filter(row -> row.capital() != null).map(RegionPages::place).toList();
		return new RegionsPage(under, groups(rows), signs(rows), places.isEmpty() ? null : Graticule.of(places));
	}

	private RegionsPage.Row row(NationView nation, ActorView actor, UnderDraft under) {
		var standing = under.nation(nation.id());
		return new RegionsPage.Row(nation, actor, standing == null ? null : standing.readiness(), troops(nation),
				capitals.of(actor.country()).orElse(null));
	}

	private static @Nullable Range troops(NationView nation) {
		return nation.contributions()
			.stream()
			.filter(one -> one.kind() == ContributionKind.TROOPS && one.counting().hasFigure())
			.map(one -> new Range(figure(one.counting().least()), figure(one.counting().most())))
			.reduce((one, other) -> new Range(one.least() + other.least(), one.most() + other.most()))
			.orElse(null);
	}

	private static long figure(@Nullable Long figure) {
		return figure == null ? 0 : figure;
	}

	private static List<RegionsPage.Group> groups(List<RegionsPage.Row> rows) {
		var groups = new ArrayList<RegionsPage.Group>();
		for (var group : RegionalGroup.values()) {
			groups.add(group(group, rows));
		}
		groups.add(group(null, rows));
		groups.removeIf(group -> group.nations().isEmpty());
		return groups;
	}

	private static RegionsPage.Group group(@Nullable RegionalGroup group, List<RegionsPage.Row> rows) {
		return new RegionsPage.Group(group, rows.stream().filter(row -> row.actor().regionalGroup() == group).toList());
	}

	/** The shapes that the page uses. */
	private static List<RegionsPage.Sign> signs(List<RegionsPage.Row> rows) {
		return SIGNS.stream().filter(sign -> rows.stream().anyMatch(row -> row.light().equals(sign.light()))).toList();
	}

	/**
	 * The area follows the lower end of the troops that the nation offers, none where it
	 * is out.
	 */
	private static Place place(RegionsPage.Row row) {
		var capital = Objects.requireNonNull(row.capital());
		var troops = row.troops();
		long least = troops == null || row.readiness() == Readiness.OUT ? 0 : troops.least();
		double radius = 6 + 24 * Math.sqrt(least / 20_000.0);
		var sign = SIGNS.stream()
			.filter(one -> one.light().equals(row.light()))
			.min(Comparator.comparing(RegionsPage.Sign::light))
			.orElseThrow();
		return new Place(row.nation().name(), capital.latitude(), capital.longitude(), Math.min(40, radius),
				sign.marker(), sign.tone());
	}

}
