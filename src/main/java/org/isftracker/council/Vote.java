package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.council.CouncilRefused.Reason;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a member's vote on a draft; the next version supersedes it and changes
 * nothing of it.
 */
@Entity
@Table(name = "vote")
class Vote {

	@EmbeddedId
	private VoteId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "member_id"))
	private ActorId member;

	@Enumerated(EnumType.STRING)
	private Choice choice;

	@Enumerated(EnumType.STRING)
	private VoteBasis basis;

	private LocalDate holdsFrom;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "vote_statement", joinColumns = @JoinColumn(name = "vote_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new HashSet<>();

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@Version
	private @Nullable Integer version;

	Vote(NewVote vote, Instant recordedAt, String recordedBy) {
		if (vote.basis() == VoteBasis.RECORDED && vote.choice() == Choice.UNKNOWN) {
			throw new CouncilRefused(Reason.UNKNOWN_CHOICE_RECORDED);
		}
		this.id = VoteId.next();
		this.draft = vote.draft();
		this.member = vote.member();
		this.choice = vote.choice();
		this.basis = vote.basis();
		this.holdsFrom = vote.holdsFrom();
		vote.statements().forEach(statement -> statements.add(statement.id()));
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	protected Vote() {
	}

	/** Whether a person who says this says anything new. */
	boolean says(NewVote other) {
		return choice == other.choice() && basis == other.basis() && holdsFrom.equals(other.holdsFrom())
				&& Set.copyOf(statements()).equals(Set.copyOf(other.statements()));
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	VoteId id() {
		return id;
	}

	ActorId member() {
		return member;
	}

	Choice choice() {
		return choice;
	}

	List<StatementId> statements() {
		return statements.stream().map(StatementId::new).toList();
	}

	VoteView view(ActorName name, List<Citation> citations) {
		return new VoteView(id, draft, name, choice, basis, holdsFrom, citations, recordedAt, recordedBy, supersededAt);
	}

}
