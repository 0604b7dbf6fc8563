package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comparing two drafts of the record, with what hangs on each change. */
@Service
@Transactional(readOnly = true)
public class DraftComparing {

	private final DraftReading drafts;

	private final RecordedPairs pairs;

	private final ObjectProvider<AtStake> stakes;

	DraftComparing(DraftReading drafts, RecordedPairs pairs, ObjectProvider<AtStake> stakes) {
		this.drafts = drafts;
		this.pairs = pairs;
		this.stakes = stakes;
	}

	/** The comparison; empty if the person signed in may not see one of the drafts. */
	public Optional<DraftComparison> compare(DraftId from, DraftId to) {
		var earlier = drafts.find(from);
		var later = drafts.find(to);
		if (earlier.isEmpty() || later.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(compare(earlier.get(), later.get()));
	}

	private DraftComparison compare(DraftText earlier, DraftText later) {
		var decisions = pairs.decisions();
		var texts = new ComparedTexts(earlier, later, decisions);
		var comparison = TextComparison.of(texts.before(), texts.after(),
				ComparisonOptions.defaults().withPairings(RecordedPairs.between(earlier, later, decisions)));
		var rows = numbered(texts.rows(comparison), stakesUnder(later.id()));
		return new DraftComparison(earlier.summary(), later.summary(), rows, comparison.coarsened());
	}

	private Map<ProvisionId, Stake> stakesUnder(DraftId later) {
		return stakes.stream().findFirst().map(known -> known.of(later)).orElse(Map.of());
	}

	private static List<ComparedRow> numbered(Collection<ComparedRow> rows, Map<ProvisionId, Stake> stakes) {
		List<ComparedRow> numbered = new ArrayList<>();
		int number = 0;
		for (var row : rows) {
			numbered.add(row.isUnchanged() ? row : row.numbered(++number).with(stake(row, stakes)));
		}
		return numbered;
	}

	private static @Nullable Stake stake(ComparedRow row, Map<ProvisionId, Stake> stakes) {
		return row.provisions().map(stakes::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
