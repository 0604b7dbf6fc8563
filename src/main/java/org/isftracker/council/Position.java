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
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** One version of what an actor wants of a term; a change of mind is the next version. */
@Entity
@Table(name = "position")
class Position {

	@EmbeddedId
	private PositionId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "actor_id"))
	private ActorId actor;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "term_id"))
	private TermId term;

	@Enumerated(EnumType.STRING)
	private Stance stance;

	private String words;

	private LocalDate holdsFrom;

	private @Nullable String approximately;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "position_statement", joinColumns = @JoinColumn(name = "position_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new HashSet<>();

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@Version
	private @Nullable Integer version;

	Position(NewPosition position, Instant recordedAt, String recordedBy) {
		Assert.hasText(position.words(), "A position needs words");
		if (position.statements().isEmpty()) {
			throw new CouncilRefused(Reason.NO_STATEMENT);
		}
		this.id = PositionId.next();
		this.actor = position.actor();
		this.term = position.term();
		this.stance = position.stance();
		this.words = position.words();
		this.holdsFrom = position.holdsFrom();
		this.approximately = position.approximately();
		position.statements().forEach(statement -> statements.add(statement.id()));
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	protected Position() {
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	PositionId id() {
		return id;
	}

	ActorId actor() {
		return actor;
	}

	Stance stance() {
		return stance;
	}

	String words() {
		return words;
	}

	List<StatementId> statements() {
		return statements.stream().map(StatementId::new).toList();
	}

	PositionView view(ActorName name, List<Citation> citations) {
		return new PositionView(id, name, term, stance, words, holdsFrom, approximately, citations, recordedAt,
				recordedBy, supersededAt);
	}

}
