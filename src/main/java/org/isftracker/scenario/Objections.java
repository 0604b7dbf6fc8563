package org.isftracker.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.council.PositionView;
import org.isftracker.council.Stance;
import org.isftracker.scenario.Objection.Kind;
import org.jspecify.annotations.Nullable;

/** Who minds other readings, and who welcomes them, by the positions on record. */
final class Objections {

	private static final Comparator<Objection> GRAVEST_FIRST = Comparator.comparing(Objection::kind)
		.thenComparing(Objection::vetoHolder, Comparator.reverseOrder())
		.thenComparing(objection -> objection.actor().name());

	private final Set<ActorId> vetoHolders;

	private final SupposedText text;

	private Objections(Set<ActorId> vetoHolders, SupposedText text) {
		this.vetoHolders = vetoHolders;
		this.text = text;
	}

	static List<Objection> of(Collection<PositionView> positions, SupposedText text, Set<ActorId> vetoHolders) {
		var objections = new Objections(vetoHolders, text);
		return positions.stream()
			.filter(position -> text.isChanged(position.term()))
			.flatMap(position -> objections.to(position).stream())
			.sorted(GRAVEST_FIRST)
			.toList();
	}

	private Optional<Objection> to(PositionView position) {
		boolean stated = isStated(text.supposed().get(position.term()));
		boolean before = isStated(text.base().get(position.term()));
		return Optional.ofNullable(kind(position.stance(), stated, before))
			.map(kind -> new Objection(position.actor(), position.term(), kind, position.words(),
					vetoHolders.contains(position.actor().id()), stated && before));
	}

	private static @Nullable Kind kind(Stance stance, boolean stated, boolean before) {
		return switch (stance) {
			case OPPOSES -> stated ? Kind.OPPOSES_STATED : Kind.WELCOMES;
			case SEEKS -> stated ? before ? null : Kind.WELCOMES : Kind.SEEKS_GONE;
			case ACCEPTS -> null;
		};
	}

	private static boolean isStated(@Nullable PossibleReading reading) {
		return reading != null && !reading.isSilent();
	}

}
