package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

import org.isftracker.activity.Deed;
import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/** A condition as the nation stated it at one time; the next wording supersedes it. */
@Entity
@Table(name = "condition_wording")
class ConditionWording {

	static final Comparator<ConditionWording> NEWEST_FIRST = Comparator.comparing(ConditionWording::superseded)
		.thenComparing(Comparator.comparing((ConditionWording wording) -> wording.holdsFrom).reversed())
		.thenComparing(Comparator.comparing((ConditionWording wording) -> wording.recordedAt).reversed());

	@EmbeddedId
	private WordingId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "condition_id"))
	private ConditionId condition;

	private String title;

	private String words;

	@Enumerated(EnumType.STRING)
	private ConditionKind kind;

	@Enumerated(EnumType.STRING)
	private Strength strength;

	@Enumerated(EnumType.STRING)
	private ConditionState state;

	private @Nullable LocalDate reviewBy;

	private LocalDate holdsFrom;

	private @Nullable String approximately;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@ElementCollection
	@CollectionTable(name = "condition_wording_term", joinColumns = @JoinColumn(name = "condition_wording_id"))
	@Column(name = "term_id")
	private Set<UUID> terms = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "condition_wording_statement", joinColumns = @JoinColumn(name = "condition_wording_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "condition_wording_provision", joinColumns = @JoinColumn(name = "condition_wording_id"))
	@Column(name = "provision_id")
	private Set<UUID> provisions = new LinkedHashSet<>();

	@Embedded
	private @Nullable AskedOfOthers others;

	@Version
	private @Nullable Integer version;

	ConditionWording(ConditionId condition, Wording wording, ConditionState state, String recordedBy,
			Instant recordedAt) {
		this.id = WordingId.next();
		this.condition = condition;
		this.title = wording.title();
		this.words = wording.words();
		this.kind = wording.kind();
		this.strength = wording.strength();
		this.state = state;
		this.reviewBy = wording.reviewBy();
		this.holdsFrom = wording.holdsFrom();
		this.approximately = wording.approximately();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		wording.terms().forEach(term -> terms.add(term.id()));
		wording.statements().forEach(statement -> statements.add(statement.id()));
		wording.provisions().forEach(provision -> provisions.add(provision.id()));
		this.others = new AskedOfOthers(wording.others());
	}

	protected ConditionWording() {
	}

	WordingId id() {
		return id;
	}

	ConditionId condition() {
		return condition;
	}

	String title() {
		return title;
	}

	boolean superseded() {
		return supersededAt != null;
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	Set<StatementId> statements() {
		return Cited.statements(statements);
	}

	ConditionWording withdrawn(Withdrawal withdrawal, String recordedBy, Instant now) {
		Refusal.ALREADY_WITHDRAWN.when(state == ConditionState.WITHDRAWN);
		var unchanged = new Wording(title, words, kind, strength, null, termIds(), provisionIds(), otherNations(),
				withdrawal.holdsFrom(), withdrawal.approximately(), withdrawal.statements());
		return new ConditionWording(condition, unchanged, ConditionState.WITHDRAWN, recordedBy, now);
	}

	Deed changes(Deed deed, Wording later) {
		return deed.changed("nation.condition", state == ConditionState.STANDS ? title : null, later.title())
			.changed("nation.words", words, later.words())
			.changed("nation.kind", Words.of(kind), Words.of(later.kind()))
			.changed("nation.strength", Words.of(strength), Words.of(later.strength()));
	}

	ConditionView view(ActorId nation, Cited cited, @Nullable ConditionWording before) {
		return new ConditionView(condition, nation, title, words, kind, strength, state, reviewBy, termIds(),
				provisionIds(), otherNations(), cited.of(statements()), holdsFrom, approximately, id, recordedBy,
				recordedAt, shiftFrom(before));
	}

	private Shift shiftFrom(@Nullable ConditionWording before) {
		if (before == null) {
			return Shift.STATED;
		}
		if (state != before.state) {
			return state == ConditionState.WITHDRAWN ? Shift.WITHDRAWN : Shift.RESTATED;
		}
		return Shift.between(before.strength, strength);
	}

	private Set<TermId> termIds() {
		return terms.stream().map(TermId::new).collect(Collectors.toUnmodifiableSet());
	}

	private Set<ProvisionId> provisionIds() {
		return provisions.stream().map(ProvisionId::new).collect(Collectors.toUnmodifiableSet());
	}

	private @Nullable OtherNations otherNations() {
		return others == null ? null : others.view();
	}

}
