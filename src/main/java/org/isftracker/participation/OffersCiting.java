package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.CitingRecord;
import org.isftracker.evidence.CitingRecord.Move;
import org.isftracker.evidence.CitingRecord.Way;
import org.isftracker.evidence.CitingRecords;
import org.isftracker.evidence.StatementId;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of nations that cite statements, each with what was offered before. */
@Component
class OffersCiting implements CitingRecords {

	private static final String OFFERING = """
			select distinct c.nation_id
			from offer_statement s join offer o on o.id = s.offer_id join contribution c on c.id = o.contribution_id
			where s.statement_id in (:statements)
			""";

	private final JdbcClient jdbc;

	private final NationRecords records;

	private final ActorRegister actors;

	private final Times times;

	OffersCiting(JdbcClient jdbc, NationRecords records, ActorRegister actors, Times times) {
		this.jdbc = jdbc;
		this.records = records;
		this.actors = actors;
		this.times = times;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		var nations = jdbc.sql(OFFERING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.query(UUID.class)
			.list();
		var read = records.of(nations);
		Map<ActorId, ActorName> names = actors.names(nations.stream().map(ActorId::new).toList());
		return names.values()
			.stream()
			.flatMap(nation -> read.contributions(nation.id()).stream().flatMap(one -> offers(nation, one)))
			.filter(citing -> statements.contains(citing.statement()))
			.toList();
	}

	private Stream<CitingRecord> offers(ActorName nation, ContributionView contribution) {
		var offers = contribution.offers();
		return Stream.iterate(0, at -> at < offers.size(), at -> at + 1)
			.flatMap(at -> records(nation, contribution, offers.get(at),
					at + 1 < offers.size() ? offers.get(at + 1) : null));
	}

	private Stream<CitingRecord> records(ActorName nation, ContributionView contribution, OfferView offer,
			@Nullable OfferView before) {
		boolean counts = offer.equals(contribution.counting());
		return Set.copyOf(offer.statements())
			.stream()
			.map(statement -> new CitingRecord(statement, "participation.contribution." + contribution.kind(),
					"participation.certainty." + offer.certainty(), nation.name(), figure(offer),
					"/nations/" + nation.id() + "#contributions", offer.holdsFrom(), counts, move(offer, before)));
	}

	private @Nullable Move move(OfferView offer, @Nullable OfferView before) {
		var figure = before == null ? null : figure(before);
		var way = way(offer.direction());
		return way == null || figure == null || !offer.hasFigure() || figure.equals(figure(offer)) ? null
				: new Move(way, figure);
	}

	private static @Nullable Way way(Direction direction) {
		return switch (direction) {
			case FIRST, SAME -> null;
			case UP -> Way.UP;
			case DOWN -> Way.DOWN;
			case NARROWED -> Way.NARROWED;
			case WIDENED -> Way.WIDENED;
		};
	}

	private @Nullable String figure(OfferView offer) {
		var least = offer.least();
		var most = offer.most();
		return least == null || most == null ? null : times.range(least, most);
	}

}
