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

	private final LadderKeeping ladders;

	private final ObjectProvider<AtStake> contributors;

	DraftComparing(DraftReading drafts, RecordedPairs pairs, LadderKeeping ladders,
			ObjectProvider<AtStake> contributors) {
		this.drafts = drafts;
		this.pairs = pairs;
		this.ladders = ladders;
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

	/**
	 * The words of two drafts by the indexes of their clauses; empty if the person signed
	 * in may not see one of them. Throws {@link ForeignTextsException} where they are in
	 * two languages.
	 */
	public Optional<StoredTexts> texts(DraftId from, DraftId to) {
		return drafts.find(from).flatMap(earlier -> drafts.find(to).map(later -> texts(earlier, later)));
	}

	private StoredTexts texts(DraftText earlier, DraftText later) {
		if (new ParallelTexts(earlier, later).areForeign()) {
			throw new ForeignTextsException();
		}
		var compared = new ComparedTexts(earlier, later, pairs.decisions());
		return new StoredTexts(earlier, later, compared.compare(ladders.current(), ComparisonWatch.NOBODY));
	}

	/** The same for texts at hand, of which one or both need not be stored. */
	public DraftComparison compare(DraftText earlier, DraftText later) {
		return compare(earlier, later, ComparisonWatch.NOBODY);
	}

	private DraftComparison compare(DraftText earlier, DraftText later, ComparisonWatch watch) {
		var comparison = words(earlier, later, pairs.decisions(), ladders.current(), watch);
		return comparison.parallel() ? comparison : staked(comparison, new Stakes(contributors, earlier, later));
	}

	/** The words alone of many pairs of texts, in one statement. */
	List<DraftComparison> words(List<TextPair> texts) {
		var decisions = pairs.decisions();
		var known = ladders.current();
		return texts.stream()
			.map(pair -> words(pair.earlier(), pair.later(), decisions, known, ComparisonWatch.NOBODY))
			.toList();
	}

	static DraftComparison words(DraftText earlier, DraftText later, List<PairingDecision> decisions,
			FirmnessLadders ladders, ComparisonWatch watch) {
		var parallel = new ParallelTexts(earlier, later);
		if (parallel.areForeign()) {
			return new DraftComparison(earlier.summary(), later.summary(), parallel.rows(), false, List.of(), true);
		}
		var texts = new ComparedTexts(earlier, later, decisions);
		var comparison = texts.compare(ladders, watch);
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
