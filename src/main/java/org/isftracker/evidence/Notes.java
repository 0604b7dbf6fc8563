package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, NoteId> {

	Note save(Note note);

	Optional<Note> findById(NoteId id);

	List<Note> findBySubjectKindAndSubjectIdInAndArchivedFalseOrderByNotedOnDescRecordedAtDesc(NoteSubject subjectKind,
			Collection<UUID> subjectIds);

	List<Note> findByKindAndSubjectKindInAndArchivedFalseOrderByNotedOnDescRecordedAtDesc(NoteKind kind,
			Collection<NoteSubject> subjectKinds);

}
