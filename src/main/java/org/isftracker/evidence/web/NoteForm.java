package org.isftracker.evidence.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.NewNote;
import org.isftracker.evidence.NoteKind;
import org.isftracker.evidence.NoteSubject;
import org.isftracker.evidence.NoteView;
import org.isftracker.evidence.StatementId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a note, complete or not. */
record NoteForm(@NotNull @Nullable NoteSubject subject, @NotNull @Nullable UUID subjectId,
		@NotNull @Nullable NoteKind kind, @NotBlank @PlainWords(max = 20_000, lines = true) @Nullable String words,
		@NotNull @Nullable LocalDate notedOn, @Nullable List<UUID> statements, @Nullable Integer version,
		@Nullable String back) {

	static NoteForm on(@Nullable NoteSubject subject, @Nullable UUID id, LocalDate today, @Nullable String back) {
		return new NoteForm(subject, id, NoteKind.REMARK, null, today, List.of(), null, back);
	}

	static NoteForm of(NoteView note, @Nullable String back) {
		return new NoteForm(note.subject(), note.subjectId(), note.kind(), note.words(), note.notedOn(),
				note.statements().stream().map(Citation::id).map(StatementId::id).toList(), note.version(), back);
	}

	NewNote toNote() {
		return new NewNote(requireNonNull(subject), requireNonNull(subjectId), requireNonNull(kind),
				requireNonNull(words), requireNonNull(notedOn), chosen().stream().map(StatementId::new).toList());
	}

	int madeFrom() {
		return Optional.ofNullable(version).orElse(-1);
	}

	List<UUID> chosen() {
		return Optional.ofNullable(statements).orElse(List.of());
	}

}
