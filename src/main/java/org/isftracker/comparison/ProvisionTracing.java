package org.isftracker.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isftracker.comparison.DraftComparing.TextPair;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
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

	private final DraftReading drafts;

	private final DraftComparing comparing;

	private final Sponsorship sponsors;

	ProvisionTracing(DraftReading drafts, DraftComparing comparing, Sponsorship sponsors) {
		this.drafts = drafts;
		this.comparing = comparing;
		this.sponsors = sponsors;
	}

	/** What became of every provision in every draft. */
	public ProvisionMatrix matrix() {
		return ProvisionMatrix.of(inTime());
	}

	/** How one provision got here; empty if no draft has it. */
	public Optional<ProvisionTrace> trace(ProvisionId provision) {
		var all = inTime();
		var names = sponsors.names(all.stream().map(TracedDraft::summary).toList());
		return ProvisionTrace.of(provision, all, names);
	}

	/** Oldest first, each compared with the one that it is based on. */
	private List<TracedDraft> inTime() {
		var texts = drafts.texts(drafts.summaries().stream().map(DraftSummary::id).toList());
		var known = texts.stream().collect(Collectors.toMap(DraftText::id, Function.identity()));
		var based = texts.stream().filter(text -> base(text, known).isPresent()).toList();
		var pairs = based.stream().map(text -> new TextPair(base(text, known).orElseThrow(), text)).toList();
		Map<DraftId, DraftComparison> comparisons = comparing.words(pairs)
			.stream()
			.filter(comparison -> !comparison.parallel())
			.collect(Collectors.toMap(comparison -> comparison.later().id(), Function.identity()));
		return IntStream.range(0, texts.size())
			.mapToObj(place -> texts.get(texts.size() - 1 - place))
			.map(text -> new TracedDraft(text, comparisons.get(text.id())))
			.toList();
	}

	private static Optional<DraftText> base(DraftText text, Map<DraftId, DraftText> known) {
		return Optional.ofNullable(text.summary().basedOn()).map(known::get);
	}

}
