package org.isftracker.resolution.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseMark;
import org.isftracker.resolution.ClauseMarks;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.LineageReading;
import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.SourceKeeping;
import org.isftracker.resolution.Staging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of a draft shows. */
@Component
class DraftPages {

	private final DraftReading drafts;

	private final LineageReading lineage;

	private final Staging staging;

	private final SourceKeeping sources;

	private final ActorRegister actors;

	private final StatementReading statements;

	private final ObjectProvider<ClauseMarks> marks;

	DraftPages(DraftReading drafts, LineageReading lineage, Staging staging, SourceKeeping sources,
			ActorRegister actors, StatementReading statements, ObjectProvider<ClauseMarks> marks) {
		this.drafts = drafts;
		this.lineage = lineage;
		this.staging = staging;
		this.sources = sources;
		this.actors = actors;
		this.statements = statements;
		this.marks = marks;
	}

	DraftPage page(DraftId id, View view) {
		var draft = draft(id);
		var summary = draft.summary();
		var history = staging.history(id);
		var cited = statements.citations(history.stream().map(PastMove::statements).flatMap(List::stream).toList());
		var marked = marks(draft);
		var base = drafts.summaries().stream().filter(other -> other.id().equals(summary.basedOn())).findFirst();
		return new DraftPage(draft, Row.of(draft), names(draft), base.orElse(null), history, cited, sources.of(id),
				marked, view, panel(draft, view.selected(), marked), null);
	}

	DraftText draft(DraftId id) {
		return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private List<String> names(DraftText draft) {
		return actors.names(draft.summary().sponsors()).values().stream().map(ActorName::name).sorted().toList();
	}

	private Map<ClauseId, ClauseMark> marks(DraftText draft) {
		var all = new HashMap<ClauseId, ClauseMark>();
		marks.orderedStream()
			.forEach(source -> source.marksOf(draft)
				.forEach((clause, mark) -> all.merge(clause, mark, DraftPages::both)));
		return all;
	}

	private static ClauseMark both(ClauseMark one, ClauseMark other) {
		return new ClauseMark(one.hanging() + other.hanging(),
				Stream.concat(one.lines().stream(), other.lines().stream()).toList());
	}

	private @Nullable Panel panel(DraftText draft, @Nullable ClauseId selected, Map<ClauseId, ClauseMark> marked) {
		return Optional.ofNullable(selected).flatMap(draft::clause).map(clause -> {
			var mark = marked.getOrDefault(clause.id(), new ClauseMark(0, List.of()));
			int next = draft.clauses().indexOf(clause) + 1;
			return Panel.of(clause, mark, lineage.wordings(clause.provision()),
					(next < draft.clauses().size()) ? draft.clauses().get(next) : null);
		}).orElse(null);
	}

}
