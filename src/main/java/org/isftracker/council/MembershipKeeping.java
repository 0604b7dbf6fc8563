package org.isftracker.council;

import java.time.LocalDate;

import org.isftracker.account.AnalystsMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.actor.ActorId;
import org.isftracker.council.CouncilRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying who sits in the Council from which day to which; refused with
 * {@link CouncilRefused}.
 */
@Service
@Transactional
public class MembershipKeeping {

	private final Memberships memberships;

	private final Sources sources;

	private final ActivityLog activity;

	MembershipKeeping(Memberships memberships, Sources sources, ActivityLog activity) {
		this.memberships = memberships;
		this.sources = sources;
		this.activity = activity;
	}

	/** Both days are included; without a last day the member is a permanent one. */
	@AnalystsMay
	public MembershipId seat(ActorId actor, LocalDate from, @Nullable LocalDate to) {
		if (!sources.know(actor)) {
			throw new CouncilRefused(Reason.UNKNOWN_ACTOR);
		}
		var term = new Membership(actor, from, to);
		if (memberships.findByOrderByFromDay().stream().anyMatch(term::overlaps)) {
			throw new CouncilRefused(Reason.SERVES_ALREADY);
		}
		var kept = memberships.save(term);
		record("membership.added", kept);
		return kept.id();
	}

	/** Takes back a term that was entered by mistake. */
	@AnalystsMay
	public void unseat(MembershipId id) {
		var term = memberships.findById(id).orElseThrow(() -> new CouncilRefused(Reason.UNKNOWN_RECORD));
		record("membership.removed", term);
		memberships.delete(term);
	}

	private void record(String kind, Membership term) {
		var actor = term.actor();
		var name = sources.name(actor);
		var member = term.view(name);
		var subject = new Subject("actor", actor.toString(), name.name(), "/actors/" + actor);
		activity.record(Deed.of(kind, subject)
			.changed("membership.served", null, member.from() + " – " + (member.to() == null ? "" : member.to())));
	}

}
