package org.isftracker.dossier;

import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.NewProposal;
import org.isftracker.participation.OtherNations;
import org.isftracker.participation.SigningOff;
import org.isftracker.participation.StatusProposing;
import org.isftracker.participation.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class NationPart implements DossierPart {

	private final NationTracking nations;

	private final StatusProposing proposing;

	private final SigningOff signing;

	private final ConditionTracking conditions;

	private final Authors authors;

	NationPart(NationTracking nations, StatusProposing proposing, SigningOff signing, ConditionTracking conditions,
			Authors authors) {
		this.nations = nations;
		this.proposing = proposing;
		this.signing = signing;
		this.conditions = conditions;
		this.authors = authors;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.nations().forEach((nation) -> nations.addNation(ids.actor(nation.actor())));
		for (var nation : dossier.nations()) {
			var actor = ids.actor(nation.actor());
			nation.participation().forEach((status) -> place(nation, status, ids));
			nation.conditions().forEach((condition) -> state(actor, condition, ids));
		}
	}

	private void place(NationEntry nation, NationEntry.Status status, RecordIds ids) {
		var proposal = proposing.propose(new NewProposal(ids.actor(nation.actor()), status.status(), status.reason(),
				status.on(), status.approximately(), Set.copyOf(ids.statements(status.statements()))));
		authors.asLead(() -> signing.sign(proposal));
		ids.put("participation", nation.actor() + "/" + status.status(), proposal.id());
	}

	private void state(ActorId actor, NationEntry.Condition condition, RecordIds ids) {
		var wording = new Wording(condition.title(), condition.words(), condition.kind(), condition.strength(),
				condition.reviewBy(), Set.copyOf(ids.terms(condition.terms())), Set.of(), others(condition, ids),
				condition.on(), condition.approximately(), Set.copyOf(ids.statements(condition.statements())));
		ids.put("condition", condition.key(), conditions.state(actor, wording).id());
	}

	private static @Nullable OtherNations others(NationEntry.Condition condition, RecordIds ids) {
		var others = condition.others();
		return others == null ? null : new OtherNations(others.asked(), others.least(),
				others.among().stream().map(ids::actor).collect(Collectors.toUnmodifiableSet()));
	}

}
