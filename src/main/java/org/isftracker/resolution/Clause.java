package org.isftracker.resolution;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a draft. Its version counts changes of what it says, not of where it
 * stands, so that two people may edit and rearrange one draft at a time.
 */
@Entity
@Table(name = "clause")
@DynamicUpdate
class Clause {

	@Id
	private UUID id;

	@Column(name = "draft_id")
	private UUID draft;

	@Column(name = "provision_id")
	@OptimisticLock(excluded = true)
	private UUID provision;

	@Column(name = "parent_id")
	@OptimisticLock(excluded = true)
	private @Nullable UUID parent;

	@OptimisticLock(excluded = true)
	private int position;

	@Enumerated(EnumType.STRING)
	private ClauseKind kind;

	private @Nullable Integer annex;

	private @Nullable String labelSuffix;

	private @Nullable String heading;

	private String words;

	private @Nullable String closing;

	private String fingerprint;

	@ElementCollection
	@CollectionTable(name = "clause_continues", joinColumns = @JoinColumn(name = "clause_id"))
	@Column(name = "provision_id")
	@Fetch(FetchMode.SUBSELECT)
	@OptimisticLock(excluded = true)
	private Set<UUID> continues = new HashSet<>();

	@Version
	private @Nullable Integer version;

	Clause(ClauseId id, DraftId draft, ProvisionId provision, ClauseKind kind, @Nullable Integer annex,
			Wording wording) {
		wording.check();
		this.id = id.id();
		this.draft = draft.id();
		this.provision = provision.id();
		this.kind = kind;
		this.annex = annex;
		this.heading = wording.heading();
		this.words = wording.words();
		this.closing = wording.closing();
		this.labelSuffix = wording.labelSuffix();
		this.fingerprint = Fingerprint.of(words, closing);
	}

	protected Clause() {
	}

	ClauseId id() {
		return new ClauseId(id);
	}

	DraftId draft() {
		return new DraftId(draft);
	}

	ProvisionId provision() {
		return new ProvisionId(provision);
	}

	Set<ProvisionId> continues() {
		return continues.stream().map(ProvisionId::new).collect(Collectors.toUnmodifiableSet());
	}

	Optional<ClauseId> parent() {
		return Optional.ofNullable(parent).map(ClauseId::new);
	}

	ClauseKind kind() {
		return kind;
	}

	@Nullable Integer annex() {
		return annex;
	}

	String fingerprint() {
		return fingerprint;
	}

	int version() {
		return (version == null) ? 0 : version;
	}

	Wording wording() {
		return new Wording(heading, words, closing, labelSuffix);
	}

	boolean isBeside(Clause other) {
		return kind == other.kind && Objects.equals(annex, other.annex);
	}

	void reword(Wording wording) {
		wording.check();
		this.heading = wording.heading();
		this.words = wording.words();
		this.closing = wording.closing();
		this.labelSuffix = wording.labelSuffix();
		this.fingerprint = Fingerprint.of(words, closing);
	}

	void standAt(int place, @Nullable ClauseId under) {
		this.position = place;
		this.parent = (under == null) ? null : under.id();
	}

	void standIn(ClauseKind part, @Nullable Integer ofAnnex) {
		this.kind = part;
		this.annex = ofAnnex;
	}

	/** Takes on what the others carry, beside its own provision. */
	void carryOn(Stream<ProvisionId> others) {
		others.map(ProvisionId::id).filter(other -> !other.equals(provision)).forEach(continues::add);
	}

	/** Takes another provision for its own; the one it had is carried on no longer. */
	void becomeProvision(ProvisionId other) {
		this.provision = other.id();
		this.continues.remove(other.id());
	}

	void stopCarrying(ProvisionId other) {
		this.continues.remove(other.id());
	}

	ClauseText text(int level, Numbering.Numbered number, String language) {
		return new ClauseText(id(), provision(), continues(), parent().orElse(null), kind, level, annex, number.label(),
				number.marker(), labelSuffix, heading, words, closing, fingerprint, version(),
				Opening.length(words, kind, level, language));
	}

	/** Where it stands in reading order. */
	int position() {
		return position;
	}

}
