package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.PairingDecision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comparing two drafts of the record, with what hangs on each change. */
@Service
@Transactional(readOnly = true)
public class DraftComparing {

	private final DraftReading drafts;

	private final RecordedPairs pairs;

	private final ObjectProvider<AtStake> contributors;

	DraftComparing(DraftReading drafts, RecordedPairs pairs, ObjectProvider<AtStake> contributors) {
		this.drafts = drafts;
		this.pairs = pairs;
		this.contributors = contributors;
	}

	/** The comparison; empty if the person signed in may not see one of the drafts. */
	public Optional<DraftComparison> compare(DraftId from, DraftId to) {
		return compare(from, to, ComparisonWatch.NOBODY);
	}

	/**
	 * The same for somebody who waits; ends with a {@link ComparisonCancelledException}
	 * when the watch says so.
	 */
	public Optional<DraftComparison> compare(DraftId from, DraftId to, ComparisonWatch watch) {
		var earlier = drafts.find(from);
		var later = drafts.find(to);
		if (earlier.isEmpty() || later.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(compare(earlier.get(), later.get(), watch));
	}

	/** The same for texts at hand, of which one or both need not be stored. */
	public DraftComparison compare(DraftText earlier, DraftText later) {
		return compare(earlier, later, ComparisonWatch.NOBODY);
	}

	private DraftComparison compare(DraftText earlier, DraftText later, ComparisonWatch watch) {
		var comparison = words(earlier, later, pairs.decisions(), watch);
		return comparison.parallel() ? comparison : staked(comparison, new Stakes(contributors, earlier, later));
	}

	/** The words alone of many pairs of texts, in one statement. */
	List<DraftComparison> words(List<TextPair> texts) {
		var decisions = pairs.decisions();
		return texts.stream()
			.map(pair -> words(pair.earlier(), pair.later(), decisions, ComparisonWatch.NOBODY))
			.toList();
	}

	static DraftComparison words(DraftText earlier, DraftText later, List<PairingDecision> decisions,
			ComparisonWatch watch) {
		var parallel = new ParallelTexts(earlier, later);
		if (parallel.areForeign()) {
			return new DraftComparison(earlier.summary(), later.summary(), parallel.rows(), false, List.of(), true);
		}
		var texts = new ComparedTexts(earlier, later, decisions);
		var options = ComparisonOptions.defaults()
			.withPairings(RecordedPairs.between(earlier, later, decisions))
			.withWatch(watch);
		var comparison = TextComparison.of(texts.before(), texts.after(), options);
		var rows = numbered(texts.rows(comparison));
		return new DraftComparison(earlier.summary(), later.summary(), rows, comparison.coarsened(),
				ComparedTexts.departures(rows), false);
	}

	private static List<ComparedRow> numbered(List<ComparedRow> rows) {
		List<ComparedRow> numbered = new ArrayList<>();
		int number = 0;
		for (var row : rows) {
			numbered.add(row.isUnchanged() ? row : row.numbered(++number));
		}
		return numbered;
	}

	private static DraftComparison staked(DraftComparison words, Stakes stakes) {
		var rows = words.rows().stream().map(row -> row.isUnchanged() ? row : row.with(stakes.on(row))).toList();
		return new DraftComparison(words.earlier(), words.later(), rows, words.coarsened(),
				ComparedTexts.departures(rows), false);
	}

	/** Two texts to be compared. */
	record TextPair(DraftText earlier, DraftText later) {
	}

}
