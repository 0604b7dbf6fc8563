package org.isftracker.scenario;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.scenario.NewAnswers.NewAnswer;
import org.jspecify.annotations.Nullable;

/** One answer, never changed; the next on the same reading supersedes it. */
@Entity
@Table(name = "recorded_answer")
class Answer {

	@EmbeddedId
	private AnswerId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "condition_id"))
	private ConditionId condition;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "term_id"))
	private TermId term;

	private @Nullable String words;

	@Enumerated(EnumType.STRING)
	private Effect effect;

	private @Nullable String rationale;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@Version
	private @Nullable Integer version;

	Answer(ConditionId condition, NewAnswer given, Instant recordedAt, String recordedBy) {
		this.id = AnswerId.next();
		this.condition = condition;
		this.term = given.term();
		this.words = given.reading().words();
		this.effect = given.effect();
		this.rationale = given.rationale();
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	protected Answer() {
	}

	boolean counts() {
		return supersededAt == null;
	}

	boolean isOn(NewAnswer given) {
		return term.equals(given.term()) && new PossibleReading(words).equals(given.reading());
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	AnswerView view() {
		return new AnswerView(id, condition, term, new PossibleReading(words), effect, rationale, recordedBy,
				recordedAt, supersededAt);
	}

}
