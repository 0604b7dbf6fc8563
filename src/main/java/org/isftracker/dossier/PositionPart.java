package org.isftracker.dossier;

import org.isftracker.council.NewPosition;
import org.isftracker.council.PositionId;
import org.isftracker.council.PositionTracking;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(7)
class PositionPart implements DossierPart {

	private final PositionTracking positions;

	PositionPart(PositionTracking positions) {
		this.positions = positions;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		for (var position : dossier.positions()) {
			PositionId before = null;
			for (var view : position.versions()) {
				before = positions.take(told(position, view, before, ids));
				ids.put("position", position.key(), before.id());
			}
		}
	}

	private static NewPosition told(PositionEntry position, PositionEntry.View view, @Nullable PositionId before,
			RecordIds ids) {
		return new NewPosition(ids.actor(position.actor()), ids.term(position.term()), view.stance(), view.words(),
				view.on(), view.approximately(), ids.statements(view.statements()), before);
	}

}
