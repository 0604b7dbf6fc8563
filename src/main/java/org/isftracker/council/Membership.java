package org.isftracker.council;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.council.CouncilRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A term on the Council: without end for a permanent member, else both days included. */
@Entity
@Table(name = "membership")
class Membership {

	@EmbeddedId
	private MembershipId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "actor_id"))
	private ActorId actor;

	private boolean permanent;

	private LocalDate fromDay;

	private @Nullable LocalDate toDay;

	@Version
	private @Nullable Integer version;

	Membership(ActorId actor, LocalDate fromDay, @Nullable LocalDate toDay) {
		if (toDay != null && toDay.isBefore(fromDay)) {
			throw new CouncilRefused(Reason.ENDS_BEFORE_IT_BEGINS);
		}
		this.id = MembershipId.next();
		this.actor = actor;
		this.permanent = toDay == null;
		this.fromDay = fromDay;
		this.toDay = toDay;
	}

	protected Membership() {
	}

	boolean includes(LocalDate day) {
		return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
	}

	/** Whether the member named sits in the Council on the day of its vote. */
	boolean seats(NewVote vote) {
		return actor.equals(vote.member()) && includes(vote.holdsFrom());
	}

	boolean overlaps(Membership other) {
		return actor.equals(other.actor) && (includes(other.fromDay) || other.includes(fromDay));
	}

	MembershipId id() {
		return id;
	}

	ActorId actor() {
		return actor;
	}

	boolean permanent() {
		return permanent;
	}

	Member view(ActorName name) {
		return new Member(id, name, permanent, fromDay, toDay);
	}

}
