package org.isftracker.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.comparison.DraftComparing.TextPair;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.LineageReading;
import org.isftracker.resolution.PastWording;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Sponsorship;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Following provisions through all drafts that the person signed in may see. The number
 * of statements grows neither with drafts nor with clauses.
 */
@Service
@Transactional(readOnly = true)
public class ProvisionTracing {

	private static final int MOST = 200;

	private static final int WIDEST = 12;

	private final DraftReading drafts;

	private final LineageReading lineage;

	private final DraftComparing comparing;

	private final Sponsorship sponsors;

	ProvisionTracing(DraftReading drafts, LineageReading lineage, DraftComparing comparing, Sponsorship sponsors) {
		this.drafts = drafts;
		this.lineage = lineage;
		this.comparing = comparing;
		this.sponsors = sponsors;
	}

	/** What became of every provision in the drafts of a page, counted from 1. */
	public ProvisionMatrix matrix(int page) {
		var all = drafts.summaries();
		int pages = Math.max(1, (all.size() + WIDEST - 1) / WIDEST);
		int shown = Math.max(1, Math.min(page, pages));
		var chosen = all.stream().skip((long) (shown - 1) * WIDEST).limit(WIDEST).toList();
		return ProvisionMatrix.of(inTime(chosen)).paged(shown, pages);
	}

	/** What became of every provision in all drafts, the newest two hundred at most. */
	public ProvisionMatrix matrix() {
		return ProvisionMatrix.of(inTime(drafts.summaries().stream().limit(MOST).toList()));
	}

	/** How one provision got here; empty if no draft has it. */
	public Optional<ProvisionTrace> trace(ProvisionId provision) {
		var all = drafts.summaries();
		var having = lineage.wordings(provision).stream().map(PastWording::draft).collect(Collectors.toSet());
		var chosen = all.stream()
			.filter(draft -> having.contains(draft.id()) || having.contains(draft.basedOn()))
			.toList();
		var others = all.stream().filter(draft -> !chosen.contains(draft)).limit(WIDEST).toList();
		return ProvisionTrace.of(provision, inTime(chosen), sponsors.names(chosen)).map(trace -> trace.and(others));
	}

	/** Oldest first, each compared with the one that it is based on. */
	private List<TracedDraft> inTime(List<DraftSummary> chosen) {
		var wanted = chosen.stream()
			.flatMap(draft -> Stream.concat(Stream.of(draft.id()), Stream.ofNullable(draft.basedOn())))
			.distinct()
			.toList();
		var texts = drafts.texts(wanted).stream().collect(Collectors.toMap(DraftText::id, Function.identity()));
		var comparisons = comparisons(chosen, texts);
		return IntStream.rangeClosed(1, chosen.size())
			.mapToObj(place -> chosen.get(chosen.size() - place).id())
			.flatMap(id -> Stream.ofNullable(texts.get(id)))
			.map(text -> new TracedDraft(text, comparisons.get(text.id())))
			.toList();
	}

	private Map<DraftId, DraftComparison> comparisons(List<DraftSummary> chosen, Map<DraftId, DraftText> texts) {
		var pairs = chosen.stream().flatMap(draft -> pair(draft, texts).stream()).toList();
		return comparing.words(pairs)
			.stream()
			.filter(comparison -> !comparison.parallel())
			.collect(Collectors.toMap(comparison -> comparison.later().id(), Function.identity()));
	}

	private static Optional<TextPair> pair(DraftSummary draft, Map<DraftId, DraftText> texts) {
		var base = Optional.ofNullable(draft.basedOn()).map(texts::get);
		var text = Optional.ofNullable(texts.get(draft.id()));
		return base.flatMap(earlier -> text.map(later -> new TextPair(earlier, later)));
	}

}
