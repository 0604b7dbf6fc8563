package org.isftracker.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

@Entity
@Table(name = "statement")
class Statement {

	@EmbeddedId
	private StatementId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "speaker_id"))
	private ActorId speaker;

	private @Nullable String speakerNote;

	private @Nullable String addressee;

	private LocalDate saidOn;

	private @Nullable String approximately;

	private String outlet;

	private @Nullable LocalDate publishedOn;

	private @Nullable String url;

	private String language;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	@Enumerated(EnumType.STRING)
	private StatementForm form;

	private String words;

	private @Nullable String translation;

	@Enumerated(EnumType.STRING)
	private Usage usage;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "supersedes_id"))
	private @Nullable StatementId supersedes;

	private Instant recordedAt;

	private String recordedBy;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	Statement(NewStatement statement, Instant recordedAt, String recordedBy) {
		this.id = StatementId.next();
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
		take(statement);
		publish(statement);
	}

	protected Statement() {
	}

	void correct(int version, NewStatement correction) {
		if (this.version == null || this.version != version) {
			throw new EvidenceRefused(Reason.CHANGED_MEANWHILE);
		}
		take(correction);
		publish(correction);
	}

	void archive() {
		this.archived = true;
	}

	StatementId id() {
		return id;
	}

	ActorId speaker() {
		return speaker;
	}

	@Nullable StatementId supersedes() {
		return supersedes;
	}

	boolean inConfidence() {
		return usage == Usage.IN_CONFIDENCE;
	}

	Citation cite(ActorName name) {
		return new Citation(id, name, speakerNote, addressee, saidOn, approximately, outlet, publishedOn, url, language,
				grade, form, words, translation, usage, supersedes, recordedAt, recordedBy, archived,
				version == null ? 0 : version);
	}

	private void take(NewStatement statement) {
		Assert.hasText(statement.words(), "A statement needs words");
		this.speaker = statement.speaker();
		this.speakerNote = statement.speakerNote();
		this.addressee = statement.addressee();
		this.saidOn = statement.saidOn();
		this.approximately = statement.approximately();
		this.words = statement.words();
		this.translation = statement.translation();
		this.supersedes = statement.supersedes();
	}

	private void publish(NewStatement statement) {
		Assert.hasText(statement.outlet(), "A statement needs an outlet");
		this.outlet = statement.outlet();
		this.publishedOn = statement.publishedOn();
		this.url = page(statement.url());
		this.language = statement.language();
		this.grade = statement.grade();
		this.form = statement.form();
		this.usage = statement.usage();
	}

	private static @Nullable String page(@Nullable String url) {
		if (url != null && !url.toLowerCase(Locale.ROOT).matches("https?://[^\\s<>\"]+")) {
			throw new EvidenceRefused(Reason.ADDRESS_OF_NO_PAGE);
		}
		return url;
	}

}
