package org.isftracker.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

@Entity
@Table(name = "note")
class Note {

	@EmbeddedId
	private NoteId id;

	@Enumerated(EnumType.STRING)
	private NoteSubject subjectKind;

	private UUID subjectId;

	@Enumerated(EnumType.STRING)
	private NoteKind kind;

	private String words;

	private LocalDate notedOn;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "note_statement", joinColumns = @JoinColumn(name = "note_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new HashSet<>();

	private Instant recordedAt;

	private String recordedBy;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	Note(NewNote note, Instant recordedAt, String recordedBy) {
		Assert.hasText(note.words(), "A note needs words");
		this.id = NoteId.next();
		this.subjectKind = note.subject();
		this.subjectId = note.subjectId();
		this.kind = note.kind();
		this.words = note.words();
		this.notedOn = note.notedOn();
		note.statements().forEach(statement -> statements.add(statement.id()));
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	protected Note() {
	}

	void reword(int version, NoteKind kind, String words, LocalDate notedOn) {
		if (this.version == null || this.version != version) {
			throw new EvidenceRefused(Reason.CHANGED_MEANWHILE);
		}
		Assert.hasText(words, "A note needs words");
		this.kind = kind;
		this.words = words;
		this.notedOn = notedOn;
	}

	void archive() {
		this.archived = true;
	}

	boolean stands() {
		return !archived;
	}

	NoteId id() {
		return id;
	}

	List<StatementId> statements() {
		return statements.stream().map(StatementId::new).toList();
	}

	NoteView view(List<Citation> citations) {
		return new NoteView(id, subjectKind, subjectId, kind, words, notedOn, citations, recordedAt, recordedBy,
				version == null ? 0 : version);
	}

}
