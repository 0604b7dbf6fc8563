package org.isftracker.dossier;

import java.util.Locale;

import org.isftracker.evidence.NewNote;
import org.isftracker.evidence.NoteKeeping;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(9)
class NotePart implements DossierPart {

	private final NoteKeeping notes;

	NotePart(NoteKeeping notes) {
		this.notes = notes;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.notes().forEach((note) -> ids.put("note", note.key(), notes.note(told(note, ids)).id()));
	}

	private static NewNote told(NoteEntry note, RecordIds ids) {
		var subject = note.subject();
		return new NewNote(subject.kind(), ids.get(subject.kind().name().toLowerCase(Locale.ROOT), subject.key()),
				note.kind(), note.words(), note.on(), ids.statements(note.statements()));
	}

}
