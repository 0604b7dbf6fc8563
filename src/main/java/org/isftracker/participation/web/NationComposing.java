package org.isftracker.participation.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.evidence.StatementStories;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one nation together. */
@Component("nationComposing")
class NationComposing {

	private final NationReading nations;

	private final StatementReading statements;

	private final StatementStories stories;

	private final Mandate mandate;

	private final DraftChoosing drafts;

	NationComposing(NationReading nations, StatementReading statements, StatementStories stories, Mandate mandate,
			DraftChoosing drafts) {
		this.nations = nations;
		this.statements = statements;
		this.stories = stories;
		this.mandate = mandate;
		this.drafts = drafts;
	}

	NationPage page(ActorId id, @Nullable DraftId draft) {
		var nation = nations.nation(id).orElseThrow(Absences::notFound);
		var under = drafts.under(draft);
		var histories = nations.histories(id);
		var citations = statements.citations(cited(nation, histories));
		return new NationPage(nation, histories.stream().map(history -> history(history, under)).toList(), under,
				timeline(citations.values(), statements.by(id)), citations, terms(), drafts.labels(under), names());
	}

	/** All that a nation said and all that its record cites, newest first. */
	NationStatementsPage statements(ActorId id) {
		var nation = nations.nation(id).orElseThrow(Absences::notFound);
		var cited = statements.citations(cited(nation, nations.histories(id)));
		return new NationStatementsPage(nation, stories.of(timeline(cited.values(), statements.by(id))));
	}

	private static NationPage.History history(List<ConditionView> newestFirst, UnderDraft under) {
		var present = newestFirst.get(0);
		return new NationPage.History(present, newestFirst.subList(1, newestFirst.size()),
				under.condition(present.nation(), present.id()));
	}

	private static Collection<StatementId> cited(NationView nation, List<List<ConditionView>> histories) {
		var cited = new HashSet<>(nation.cited());
		histories.forEach(history -> history.forEach(wording -> cited.addAll(wording.statements())));
		return cited;
	}

	private static List<Citation> timeline(Collection<Citation> cited, Collection<Citation> said) {
		return Stream.concat(cited.stream(), said.stream())
			.collect(Collectors.toMap(Citation::id, citation -> citation, (one, same) -> one))
			.values()
			.stream()
			.sorted(Comparator.comparing(Citation::saidOn).thenComparing(Citation::recordedAt).reversed())
			.toList();
	}

	private Map<ActorId, String> names() {
		return nations.nations().stream().collect(Collectors.toMap(NationView::id, NationView::name));
	}

	private Map<TermId, String> terms() {
		return mandate.terms().stream().collect(Collectors.toMap(TermView::id, TermView::name));
	}

}
