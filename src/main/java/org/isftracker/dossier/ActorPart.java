package org.isftracker.dossier;

import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class ActorPart implements DossierPart {

	private final ActorRegister register;

	ActorPart(ActorRegister register) {
		this.register = register;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.actors().forEach((actor) -> ids.put("actor", actor.key(), register.register(told(actor, ids)).id()));
	}

	private static NewActor told(ActorEntry actor, RecordIds ids) {
		var whole = (actor.of() != null) ? ids.actor(actor.of()) : null;
		return new NewActor(actor.name(), actor.kind(), actor.note(), actor.office(), whole, actor.regionalGroup(),
				actor.country());
	}

}
