package org.isftracker.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping notes on records. A note that cites nothing but statements in confidence is
 * absent where a reader asks.
 */
@Service("noteKeeping")
@Transactional(readOnly = true)
public class NoteKeeping {

	private static final Set<NoteSubject> OPEN = Set.of(NoteSubject.ACTOR, NoteSubject.TERM);

	private final Notes notes;

	private final StatementReading statements;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	NoteKeeping(Notes notes, StatementReading statements, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.notes = notes;
		this.statements = statements;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** The notes on one record, newest first. */
	public List<NoteView> on(NoteSubject subject, UUID id) {
		return views(notes.findBySubjectKindAndSubjectIdInAndArchivedFalseOrderByNotedOnDescRecordedAtDesc(subject,
				List.of(id)));
	}

	/** The notes on several records of one kind; a record without notes is absent. */
	public Map<UUID, List<NoteView>> on(NoteSubject subject, Collection<UUID> ids) {
		return views(
				notes.findBySubjectKindAndSubjectIdInAndArchivedFalseOrderByNotedOnDescRecordedAtDesc(subject, ids))
			.stream()
			.collect(groupingBy(NoteView::subjectId));
	}

	/**
	 * All notes of one kind on actors and terms, which everybody may read, newest first.
	 */
	public List<NoteView> of(NoteKind kind) {
		return views(notes.findByKindAndSubjectKindInAndArchivedFalseOrderByNotedOnDescRecordedAtDesc(kind, OPEN));
	}

	public Optional<NoteView> find(NoteId id) {
		return views(notes.findById(id).filter(Note::stands).stream().toList()).stream().findFirst();
	}

	/**
	 * Refuses statements that are not known, or not to be seen by who notes, with
	 * {@link EvidenceRefused}.
	 */
	@AnalystsMay
	@Transactional
	public NoteId note(NewNote note) {
		if (!statements.citations(note.statements()).keySet().containsAll(note.statements())) {
			throw new EvidenceRefused(Reason.UNKNOWN_STATEMENT);
		}
		var kept = notes.save(new Note(note, clock.instant(), signedIn.current().username()));
		record("note.added", kept, "", note.words());
		return kept.id();
	}

	/** The version is that of the view that was reworded; an older one is refused. */
	@AnalystsMay
	@Transactional
	public void reword(NoteId id, int version, NoteKind kind, String words, LocalDate notedOn) {
		var note = known(id);
		var before = view(note).words();
		note.reword(version, kind, words, notedOn);
		record("note.reworded", notes.save(note), before, words);
	}

	@AnalystsMay
	@Transactional
	public void archive(NoteId id) {
		var note = known(id);
		note.archive();
		record("note.archived", notes.save(note), "", "");
	}

	private Note known(NoteId id) {
		return notes.findById(id).orElseThrow(() -> new EvidenceRefused(Reason.UNKNOWN_STATEMENT));
	}

	private void record(String kind, Note note, String before, String after) {
		var view = view(note);
		activity
			.record(Deed.of(kind, subject(view)).changed("note.words", before, after).inConfidence(confidential(view)));
	}

	private static Subject subject(NoteView note) {
		return new Subject("note", note.id().toString(), note.words().lines().findFirst().orElse(""),
				"/notes/" + note.id());
	}

	// Whether a reader may see the record below a note is not known here.
	private static boolean confidential(NoteView note) {
		return !OPEN.contains(note.subject()) || restsOnConfidence(note.statements());
	}

	private static boolean restsOnConfidence(List<Citation> statements) {
		return !statements.isEmpty() && statements.stream().allMatch(Citation::isInConfidence);
	}

	private NoteView view(Note note) {
		return views(List.of(note)).get(0);
	}

	private List<NoteView> views(List<Note> found) {
		var cited = new HashSet<StatementId>();
		found.forEach(note -> cited.addAll(note.statements()));
		var citations = statements.citations(cited);
		return found.stream()
			.filter(note -> note.statements().isEmpty() || note.statements().stream().anyMatch(citations::containsKey))
			.map(note -> note.view(statements.among(citations, note.statements())))
			.toList();
	}

}
