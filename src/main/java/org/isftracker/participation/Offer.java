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

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** A contribution as it was offered one time; the next offer supersedes it. */
@Entity
@Table(name = "offer")
class Offer {

	static final Comparator<Offer> NEWEST_FIRST = Comparator.comparing(Offer::superseded)
		.thenComparing(Comparator.comparing((Offer offer) -> offer.holdsFrom).reversed())
		.thenComparing(Comparator.comparing((Offer offer) -> offer.recordedAt).reversed());

	@EmbeddedId
	private OfferId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "contribution_id"))
	private ContributionId contribution;

	private @Nullable Long least;

	private @Nullable Long most;

	@Enumerated(EnumType.STRING)
	private Certainty certainty;

	private @Nullable String words;

	private LocalDate holdsFrom;

	private @Nullable String approximately;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@ElementCollection
	@CollectionTable(name = "offer_statement", joinColumns = @JoinColumn(name = "offer_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new LinkedHashSet<>();

	@Version
	private @Nullable Integer version;

	Offer(ContributionId contribution, NewOffer offer, String recordedBy, Instant recordedAt) {
		this.id = OfferId.next();
		this.contribution = contribution;
		this.least = offer.least();
		this.most = offer.most();
		this.certainty = offer.certainty();
		this.words = offer.words();
		this.holdsFrom = offer.holdsFrom();
		this.approximately = offer.approximately();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		offer.statements().forEach(statement -> statements.add(statement.id()));
	}

	protected Offer() {
	}

	OfferId id() {
		return id;
	}

	ContributionId contribution() {
		return contribution;
	}

	Set<StatementId> statements() {
		return Cited.statements(statements);
	}

	boolean superseded() {
		return supersededAt != null;
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	OfferView view(Cited cited, @Nullable Offer before) {
		return new OfferView(id, least, most, certainty, words, holdsFrom, approximately, cited.of(statements()),
				recordedBy, recordedAt, before == null ? Direction.FIRST : Direction.between(before, this));
	}

	String figures() {
		return Words.of(certainty, least, most);
	}

	@Nullable Long least() {
		return least;
	}

	@Nullable Long most() {
		return most;
	}

	Certainty certainty() {
		return certainty;
	}

}
