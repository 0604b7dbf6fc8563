package org.isftracker.participation;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.isftracker.account.AnalystsMay;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the force needs, kind by kind. */
@Service
@Transactional(readOnly = true)
public class RequirementSetting {

	private final Requirements requirements;

	private final Sources sources;

	private final Recording recording;

	RequirementSetting(Requirements requirements, Sources sources, Recording recording) {
		this.requirements = requirements;
		this.sources = sources;
		this.recording = recording;
	}

	/**
	 * Records the next figure of a kind; madeFrom is the one that it follows, none for
	 * the first. Refuses when another has come meanwhile.
	 */
	@AnalystsMay
	@Transactional
	public void require(@Nullable RequirementId madeFrom, NewRequirement requirement) {
		Refusal.FUTURE_DAY.when(requirement.holdsFrom().isAfter(LocalDate.ofInstant(recording.now(), ZoneOffset.UTC)));
		boolean confidential = sources.inConfidence(requirement.statements());
		var before = supersede(requirement.kind(), madeFrom);
		requirements.save(new Requirement(requirement, recording.person(), recording.now()));
		recording.tell(deed(requirement.kind()).inConfidence(confidential)
			.changed("nation.amount", before, Words.number(requirement.amount())));
	}

	private @Nullable String supersede(ContributionKind kind, @Nullable RequirementId madeFrom) {
		var counting = requirements.lock(kind).filter(Requirement::counts).orElse(null);
		if (counting == null) {
			return null;
		}
		if (!counting.id().equals(madeFrom)) {
			throw new SupersededMeanwhile();
		}
		counting.supersede(recording.now());
		return Words.number(requirements.saveAndFlush(counting).amount());
	}

	private static Deed deed(ContributionKind kind) {
		return Deed.of("requirement.set", new Subject("requirement", kind.name(), Words.of(kind), "/nations"));
	}

}
