package org.isftracker.participation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.springframework.stereotype.Component;

/** Nations put together from their places, offers and names. */
@Component
class NationViews {

	private final Nations nations;

	private final NationRecords records;

	private final ActorRegister actors;

	NationViews(Nations nations, NationRecords records, ActorRegister actors) {
		this.nations = nations;
		this.records = records;
		this.actors = actors;
	}

	List<NationView> listed() {
		return views(nations.listed(), actors.everyone());
	}

	List<NationView> archived() {
		return views(nations.archived(), actors.everyone());
	}

	Optional<NationView> find(ActorId id) {
		return nations.findById(id)
			.flatMap(nation -> views(List.of(nation), actors.find(id).stream().toList()).stream().findFirst());
	}

	private List<NationView> views(List<Nation> found, Collection<ActorView> named) {
		var byId = found.stream().collect(Collectors.toMap(Nation::actor, Nation::archived));
		var read = records.of(byId.keySet().stream().map(ActorId::id).toList());
		return named.stream()
			.filter(actor -> byId.containsKey(actor.id()))
			.map(actor -> view(actor, byId.getOrDefault(actor.id(), false), read))
			.sorted(Comparator.comparing(NationView::name))
			.toList();
	}

	private static NationView view(ActorView actor, boolean archived, NationRecords.Read read) {
		var ladder = read.ladder(actor.id());
		return new NationView(actor.id(), actor.name(), actor.note(), actor.regionalGroup(), archived, ladder.present(),
				ladder.proposal(), read.contributions(actor.id()), ladder.held(), ladder.past());
	}

}
