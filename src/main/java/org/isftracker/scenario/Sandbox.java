package org.isftracker.scenario;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** Words tried out over a draft, kept apart from the record. */
@Entity
@Table(name = "sandbox")
class Sandbox {

	@EmbeddedId
	private SandboxId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	private String title;

	private @Nullable String note;

	private String madeBy;

	private Instant madeAt;

	private Instant changedAt;

	private @Nullable Instant sharedAt;

	private boolean archived;

	@ElementCollection
	@CollectionTable(name = "sandbox_reading", joinColumns = @JoinColumn(name = "sandbox_id"))
	@MapKeyColumn(name = "term_id")
	@Fetch(FetchMode.SUBSELECT)
	private Map<UUID, TriedReading> readings = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "sandbox_clause", joinColumns = @JoinColumn(name = "sandbox_id"))
	@MapKeyColumn(name = "clause_id")
	@Fetch(FetchMode.SUBSELECT)
	private Map<UUID, TriedClause> clauses = new HashMap<>();

	@Version
	private @Nullable Integer version;

	Sandbox(DraftId draft, String title, String madeBy, Instant now) {
		Assert.hasText(title, "A sandbox needs a title");
		this.id = SandboxId.next();
		this.draft = draft;
		this.title = title;
		this.madeBy = madeBy;
		this.madeAt = now;
		this.changedAt = now;
	}

	protected Sandbox() {
	}

	Sandbox copy(String title, String madeBy, Instant now) {
		var copy = new Sandbox(draft, title, madeBy, now);
		copy.note = note;
		copy.readings.putAll(readings);
		copy.clauses.putAll(clauses);
		return copy;
	}

	void say(TermId term, PossibleReading reading, Instant now) {
		readings.put(term.id(), TriedReading.of(reading));
		changedAt = now;
	}

	void sayAsTheDraft(TermId term, Instant now) {
		readings.remove(term.id());
		changedAt = now;
	}

	/** Null words leave the clause out; the draft's own words put it back. */
	void word(ClauseText clause, @Nullable String words, Instant now) {
		if (clause.words().equals(words)) {
			clauses.remove(clause.id().id());
		}
		else {
			clauses.put(clause.id().id(), new TriedClause(clause.label(), clause.words(), clause.fingerprint(), words));
		}
		changedAt = now;
	}

	void wordAsTheDraft(ClauseId clause, Instant now) {
		clauses.remove(clause.id());
		changedAt = now;
	}

	void name(String title, @Nullable String note, Instant now) {
		this.title = title;
		this.note = note;
		this.changedAt = now;
	}

	void share(Instant now) {
		this.sharedAt = now;
	}

	void archive() {
		this.archived = true;
	}

	SandboxView view() {
		return new SandboxView(id, draft, title, note, madeBy, madeAt, changedAt, sharedAt, archived,
				readings.entrySet()
					.stream()
					.collect(toMap(one -> new TermId(one.getKey()), one -> one.getValue().reading())),
				clauses.entrySet().stream().collect(toMap(one -> new ClauseId(one.getKey()), Map.Entry::getValue)));
	}

}
