package org.isftracker.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;

/** One version of the text; its clauses know it, it does not hold them. */
@Entity
@Table(name = "draft")
class Draft {

	@Id
	private UUID id;

	private String label;

	private String language;

	private @Nullable String symbol;

	@Column(name = "based_on_id")
	private @Nullable UUID basedOn;

	private boolean rival;

	private @Nullable String originNote;

	@Enumerated(EnumType.STRING)
	private Usage usage;

	@Enumerated(EnumType.STRING)
	private Stage stage = Stage.WORKING;

	private @Nullable LocalDate datedOn;

	private @Nullable String fingerprint;

	private Instant createdAt;

	private String createdBy;

	private boolean archived;

	@ElementCollection
	@CollectionTable(name = "draft_sponsor", joinColumns = @JoinColumn(name = "draft_id"))
	@OrderColumn(name = "position")
	@Column(name = "actor_id")
	@Fetch(FetchMode.SUBSELECT)
	private List<UUID> sponsors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "draft_annex", joinColumns = @JoinColumn(name = "draft_id"))
	@MapKeyColumn(name = "ordinal")
	@Column(name = "title")
	@Fetch(FetchMode.SUBSELECT)
	private Map<Integer, String> annexes = new TreeMap<>();

	@Version
	private @Nullable Integer version;

	Draft(NewDraft draft, String createdBy, Instant createdAt) {
		this.id = UUID.randomUUID();
		this.language = draft.language();
		this.createdBy = createdBy;
		this.createdAt = createdAt;
		this.rival = draft.rival();
		this.basedOn = (draft.basedOn() == null) ? null : draft.basedOn().id();
		this.datedOn = draft.datedOn();
		this.label = draft.label().strip();
		this.symbol = draft.symbol();
		this.originNote = draft.originNote();
		this.usage = draft.usage();
		draft.sponsors().stream().distinct().forEach(sponsor -> sponsors.add(sponsor.id()));
		draft.annexes().forEach(annex -> annexes.put(annex.ordinal(), annex.title()));
	}

	protected Draft() {
	}

	DraftId id() {
		return new DraftId(id);
	}

	String label() {
		return label;
	}

	String language() {
		return language;
	}

	Usage usage() {
		return usage;
	}

	Stage stage() {
		return stage;
	}

	int version() {
		return (version == null) ? 0 : version;
	}

	boolean rival() {
		return rival;
	}

	boolean confidential() {
		return usage == Usage.IN_CONFIDENCE;
	}

	boolean working() {
		return stage == Stage.WORKING;
	}

	boolean archived() {
		return archived;
	}

	@Nullable String symbol() {
		return symbol;
	}

	List<ActorId> sponsors() {
		return sponsors.stream().map(ActorId::new).toList();
	}

	List<AnnexTitle> annexes() {
		return annexes.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map(annex -> new AnnexTitle(annex.getKey(), annex.getValue()))
			.toList();
	}

	boolean hasAnnex(int ordinal) {
		return annexes.containsKey(ordinal);
	}

	int annex(String title) {
		int ordinal = annexes.size() + 1;
		annexes.put(ordinal, title.strip());
		return ordinal;
	}

	void titleAnnex(int ordinal, String title) {
		annexes.replace(ordinal, title.strip());
	}

	void describe(DraftParticulars particulars) {
		this.label = particulars.label().strip();
		this.symbol = particulars.symbol();
		this.originNote = particulars.originNote();
		this.usage = particulars.usage();
		this.rival = particulars.rival();
		this.sponsors.clear();
		particulars.sponsors().stream().distinct().forEach(sponsor -> sponsors.add(sponsor.id()));
	}

	void circulate(String itsFingerprint, LocalDate on) {
		this.fingerprint = itsFingerprint;
		this.datedOn = on;
	}

	void moveTo(Stage next) {
		StageRefused.when(!Transitions.allowed(stage, next), StageRefused.Reason.MOVE_NOT_ALLOWED);
		this.stage = next;
	}

	void archive() {
		this.archived = true;
	}

	DraftSummary summary(SummaryContext context) {
		var circulation = context.circulation(id());
		return new DraftSummary(id(), label, language, symbol, (basedOn == null) ? null : new DraftId(basedOn), rival,
				originNote, usage, stage, datedOn, circulation, context.deadline(id()), sponsors(), context.count(id()),
				context.isCurrent(id()), fingerprint, createdAt, createdBy, version());
	}

}
