package org.isftracker.resolution.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.isftracker.document.KeptFileEntry;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseMark;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.Place;
import org.isftracker.resolution.PrintingWords;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.Staging;
import org.jspecify.annotations.Nullable;

/** A draft as its page shows it. */
record DraftPage(DraftText draft, List<Row> rows, List<String> sponsors, @Nullable DraftSummary base,
		List<PastMove> history, Map<StatementId, Citation> citations, List<KeptFileEntry> sources,
		Map<ClauseId, ClauseMark> marks, View view, @Nullable Panel panel, @Nullable Conflict conflict) {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	public DraftSummary summary() {
		return draft.summary();
	}

	public List<StageMark> stages() {
		return StageMark.bar(summary().stage(), history);
	}

	public List<Stage> onward() {
		return Staging.onward(summary().stage());
	}

	/** How many things rest on a clause. */
	public int hanging(ClauseText clause) {
		return Optional.ofNullable(marks.get(clause.id())).map(ClauseMark::hanging).orElse(0);
	}

	public boolean editing(ClauseText clause) {
		return view.isEditing(clause.id()) && summary().working();
	}

	public boolean inserting(ClauseText clause, String relation) {
		return view.isInserting(clause.id(), Place.Relation.valueOf(relation)) && summary().working();
	}

	public boolean selected(ClauseText clause) {
		return clause.id().equals(view.selected());
	}

	public List<Citation> cited(PastMove move) {
		return move.statements().stream().flatMap(id -> Optional.ofNullable(citations.get(id)).stream()).toList();
	}

	/** What stands around the text in its own language. */
	public PrintingWords printed() {
		return PrintingWords.of(summary().language());
	}

	public String utc(Instant instant) {
		return UTC.format(instant);
	}

	DraftPage with(Conflict other) {
		return new DraftPage(draft, rows, sponsors, base, history, citations, sources, marks, view, panel, other);
	}

}
