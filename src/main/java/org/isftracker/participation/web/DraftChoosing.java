package org.isftracker.participation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.participation.NationStandings;
import org.isftracker.participation.NationStandings.Standings;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the draft that a page judges under: the one asked for, else the current one. */
@Component("participationDraftChoosing")
class DraftChoosing {

	private final DraftReading drafts;

	private final ObjectProvider<NationStandings> standings;

	DraftChoosing(DraftReading drafts, ObjectProvider<NationStandings> standings) {
		this.drafts = drafts;
		this.standings = standings;
	}

	UnderDraft under(@Nullable DraftId asked) {
		var all = drafts.summaries();
		var chosen = chosen(asked, all);
		return new UnderDraft(chosen.orElse(null), all, chosen.flatMap(this::standings).orElse(null));
	}

	/** What each provision that the chosen draft carries on is called in it. */
	Map<ProvisionId, String> labels(UnderDraft under) {
		var chosen = under.chosen();
		var labels = new HashMap<ProvisionId, String>();
		if (chosen != null) {
			drafts.find(chosen.id()).stream().flatMap(text -> text.clauses().stream()).forEach(clause -> {
				labels.putIfAbsent(clause.provision(), clause.label());
				clause.continues().forEach(provision -> labels.putIfAbsent(provision, clause.label()));
			});
		}
		return labels;
	}

	private static Optional<DraftSummary> chosen(@Nullable DraftId asked, List<DraftSummary> all) {
		if (asked == null) {
			return all.stream().filter(DraftSummary::current).findFirst();
		}
		return Optional
			.of(all.stream().filter(draft -> draft.id().equals(asked)).findFirst().orElseThrow(Absences::notFound));
	}

	private Optional<Standings> standings(DraftSummary draft) {
		return standings.stream().findFirst().flatMap(judging -> judging.under(draft.id()));
	}

}
