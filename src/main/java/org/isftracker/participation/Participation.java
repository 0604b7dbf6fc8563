package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
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

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/** A place on the ladder: proposed by one person, signed off or returned by another. */
@Entity
@Table(name = "participation")
class Participation {

	@EmbeddedId
	private ParticipationId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "nation_id"))
	private ActorId nation;

	@Enumerated(EnumType.STRING)
	private ParticipationStatus status;

	private String reason;

	private LocalDate holdsFrom;

	private @Nullable String approximately;

	@Enumerated(EnumType.STRING)
	private ProposalState state;

	private Instant proposedAt;

	private String proposedBy;

	private @Nullable Instant decidedAt;

	private @Nullable String decidedBy;

	private @Nullable String comment;

	private @Nullable String despite;

	private @Nullable UUID despiteDraftId;

	@ElementCollection
	@CollectionTable(name = "participation_unmet", joinColumns = @JoinColumn(name = "participation_id"))
	private Set<Unmet> unmet = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "participation_statement", joinColumns = @JoinColumn(name = "participation_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new LinkedHashSet<>();

	@Version
	private @Nullable Integer version;

	Participation(NewProposal proposal, String proposedBy, Instant proposedAt) {
		this.id = ParticipationId.next();
		this.nation = proposal.nation();
		this.status = proposal.status();
		this.reason = proposal.reason();
		this.holdsFrom = proposal.holdsFrom();
		this.approximately = proposal.approximately();
		this.state = ProposalState.PROPOSED;
		this.proposedBy = proposedBy;
		this.proposedAt = proposedAt;
		proposal.statements().forEach(statement -> statements.add(statement.id()));
	}

	protected Participation() {
	}

	ParticipationId id() {
		return id;
	}

	ActorId nation() {
		return nation;
	}

	ParticipationStatus status() {
		return status;
	}

	ProposalState state() {
		return state;
	}

	LocalDate holdsFrom() {
		return holdsFrom;
	}

	Instant touchedAt() {
		return decidedAt == null ? proposedAt : decidedAt;
	}

	Set<StatementId> statements() {
		return Cited.statements(statements);
	}

	/** Refuses to stand against the standings without a reason. */
	void standAgainst(Contradicting.Found found, @Nullable String reason) {
		Refusal.AGAINST_THE_STANDINGS.when(reason == null || reason.isBlank());
		this.despite = reason;
		this.despiteDraftId = found.draft().id();
		this.unmet.addAll(found.contradiction().unmet());
	}

	void sign(String lead, Instant now) {
		Refusal.NOT_YOUR_OWN.when(proposedBy.equals(lead));
		decide(ProposalState.SIGNED, lead, now);
	}

	void returnWith(String comment, String lead, Instant now) {
		Refusal.NOT_YOUR_OWN.when(proposedBy.equals(lead));
		Refusal.NO_COMMENT.when(comment.isBlank());
		decide(ProposalState.RETURNED, lead, now);
		this.comment = comment;
	}

	void takeBack(String person, Instant now) {
		Refusal.NOT_YOUR_PROPOSAL.when(!proposedBy.equals(person));
		decide(ProposalState.TAKEN_BACK, person, now);
	}

	private void decide(ProposalState decision, String person, Instant now) {
		Refusal.ALREADY_DECIDED.when(state != ProposalState.PROPOSED);
		this.state = decision;
		this.decidedBy = person;
		this.decidedAt = now;
	}

	StatusView status(Cited cited) {
		return new StatusView(id, status, holdsFrom, approximately, reason, cited.of(statements()), proposedBy,
				decidedBy, decidedAt, despite(cited));
	}

	ProposalView proposal(Cited cited) {
		return new ProposalView(id, nation, status, holdsFrom, approximately, reason, cited.of(statements()),
				proposedBy, proposedAt, state, decidedBy, decidedAt, comment, despite(cited));
	}

	private @Nullable Despite despite(Cited cited) {
		return despite == null || despiteDraftId == null || !cited.everything() ? null : new Despite(despite,
				new DraftId(despiteDraftId), unmet.stream().sorted(Comparator.comparing(Unmet::title)).toList());
	}

}
