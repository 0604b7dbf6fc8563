package org.isftracker.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * A verdict is never changed: who judges again gives the next one, and one taken back
 * stays.
 */
@Entity
@Table(name = "verdict")
@SecondaryTable(name = Verdict.TAKEN_BACK, pkJoinColumns = @PrimaryKeyJoinColumn(name = "verdict_id"))
class Verdict {

	static final String TAKEN_BACK = "verdict_taken_back";

	@EmbeddedId
	private VerdictId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "condition_id"))
	private ConditionId condition;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String rationale;

	private LocalDate judgedOn;

	private Instant judgedAt;

	private String judgedBy;

	private boolean decides;

	private boolean confirms;

	@Column(table = TAKEN_BACK)
	private @Nullable Instant takenBackAt;

	@Column(table = TAKEN_BACK)
	private @Nullable String takenBackBy;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "replaces_id"))
	private @Nullable VerdictId replaces;

	@ElementCollection
	@CollectionTable(name = "verdict_basis", joinColumns = @JoinColumn(name = "verdict_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<BasisWords> basis = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "verdict_silence", joinColumns = @JoinColumn(name = "verdict_id"))
	@AttributeOverride(name = "id", column = @Column(name = "term_id"))
	@Fetch(FetchMode.SUBSELECT)
	private Set<TermId> silentOn = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "verdict_evidence", joinColumns = @JoinColumn(name = "verdict_id"))
	@AttributeOverride(name = "id", column = @Column(name = "statement_id"))
	@Fetch(FetchMode.SUBSELECT)
	private Set<StatementId> evidence = new HashSet<>();

	@Version
	private @Nullable Integer version;

	Verdict(VerdictView given) {
		Assert.hasText(given.rationale(), "A verdict needs a rationale");
		Assert.isTrue(!given.basis().isEmpty() || !given.silentOn().isEmpty() || !given.evidence().isEmpty(),
				"A verdict rests on something");
		this.id = given.id();
		this.condition = given.condition();
		this.draft = given.draft();
		this.outcome = given.outcome();
		this.rationale = given.rationale();
		this.judgedOn = given.judgedOn();
		this.judgedAt = given.judgedAt();
		this.judgedBy = given.judgedBy();
		this.decides = given.decides();
		this.confirms = given.confirms();
		this.replaces = given.replaces();
		this.basis.addAll(given.basis());
		this.silentOn.addAll(given.silentOn());
		this.evidence.addAll(given.evidence());
	}

	protected Verdict() {
	}

	void takeBack(String person, Instant at) {
		Assert.isTrue(person.equals(judgedBy), "Only who gave a verdict takes it back");
		this.takenBackBy = person;
		this.takenBackAt = at;
	}

	VerdictView view() {
		return new VerdictView(id, condition, draft, outcome, rationale, List.copyOf(basis), Set.copyOf(silentOn),
				Set.copyOf(evidence), judgedBy, judgedOn, judgedAt, decides, replaces, confirms, takenBack());
	}

	private @Nullable TakenBack takenBack() {
		return takenBackBy == null || takenBackAt == null ? null : new TakenBack(takenBackBy, takenBackAt);
	}

}
