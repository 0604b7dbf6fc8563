package org.isftracker.dossier;

import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ContributionId;
import org.isftracker.participation.ContributionTracking;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NewOffer;
import org.isftracker.participation.NewRequirement;
import org.isftracker.participation.NewTaskAnswer;
import org.isftracker.participation.OfferId;
import org.isftracker.participation.RequirementSetting;
import org.isftracker.participation.TaskAnswering;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class ContributionPart implements DossierPart {

	private final ContributionTracking contributions;

	private final RequirementSetting requirements;

	private final TaskAnswering answering;

	private final NationReading nations;

	ContributionPart(ContributionTracking contributions, RequirementSetting requirements, TaskAnswering answering,
			NationReading nations) {
		this.contributions = contributions;
		this.requirements = requirements;
		this.answering = answering;
		this.nations = nations;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.nations()
			.forEach((nation) -> nation.contributions()
				.forEach((contribution) -> offer(ids.actor(nation.actor()), contribution, ids)));
		dossier.nations()
			.forEach((nation) -> nation.tasks().forEach((task) -> answer(ids.actor(nation.actor()), task, ids)));
		dossier.requirements().forEach((requirement) -> require(requirement, ids));
	}

	private void answer(ActorId nation, NationEntry.Task task, RecordIds ids) {
		answering.answer(nation, ids.term(task.term()), null, new NewTaskAnswer(task.stance(), task.note(), task.on(),
				task.approximately(), Set.copyOf(ids.statements(task.statements()))));
	}

	private void offer(ActorId nation, NationEntry.Contribution contribution, RecordIds ids) {
		var offers = contribution.versions().stream().map((offer) -> told(offer, ids)).toList();
		var id = contributions.offer(nation, contribution.kind(), offers.get(0));
		offers.stream().skip(1).forEach((next) -> contributions.revise(id, counting(nation, id), next));
		ids.put("contribution", contribution.key(), id.id());
	}

	private OfferId counting(ActorId nation, ContributionId contribution) {
		return nations.nation(nation)
			.orElseThrow()
			.contributions()
			.stream()
			.filter((one) -> one.id().equals(contribution))
			.findFirst()
			.orElseThrow()
			.counting()
			.id();
	}

	private static NewOffer told(NationEntry.Offer offer, RecordIds ids) {
		return new NewOffer(offer.least(), offer.most(), offer.certainty(), offer.note(), offer.on(),
				offer.approximately(), Set.copyOf(ids.statements(offer.statements())));
	}

	private void require(RequirementEntry requirement, RecordIds ids) {
		requirements.require(null, new NewRequirement(requirement.kind(), requirement.amount(), requirement.on(),
				Set.copyOf(ids.statements(requirement.statements()))));
	}

}
