package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
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
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/** What a nation said of a task at one time; the next answer supersedes it. */
@Entity
@Table(name = "task_answer")
class TaskAnswer {

	@EmbeddedId
	private TaskAnswerId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "nation_id"))
	private ActorId nation;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "term_id"))
	private TermId task;

	@Enumerated(EnumType.STRING)
	private TaskStance stance;

	private @Nullable String words;

	private LocalDate holdsFrom;

	private @Nullable String approximately;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@ElementCollection
	@CollectionTable(name = "task_answer_statement", joinColumns = @JoinColumn(name = "task_answer_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new LinkedHashSet<>();

	@Version
	private @Nullable Integer version;

	TaskAnswer(ActorId nation, TermId task, NewTaskAnswer answer, String recordedBy, Instant recordedAt) {
		this.id = TaskAnswerId.next();
		this.nation = nation;
		this.task = task;
		this.stance = answer.stance();
		this.words = answer.words();
		this.holdsFrom = answer.holdsFrom();
		this.approximately = answer.approximately();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		answer.statements().forEach(statement -> statements.add(statement.id()));
	}

	protected TaskAnswer() {
	}

	TaskAnswerId id() {
		return id;
	}

	TaskStance stance() {
		return stance;
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	Set<StatementId> statements() {
		return Cited.statements(statements);
	}

	TaskAnswerView view(Cited cited) {
		return new TaskAnswerView(id, nation, task, stance, words, holdsFrom, approximately, cited.of(statements()),
				recordedBy, recordedAt, supersededAt == null);
	}

}
