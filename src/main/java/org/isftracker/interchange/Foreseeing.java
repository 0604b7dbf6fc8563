package org.isftracker.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.isftracker.account.AnalystsMay;
import org.isftracker.comparison.AtStake;
import org.isftracker.comparison.Stake;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.WordingImpact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling before a text is imported where it comes from, and what would follow. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class Foreseeing {

	private static final double LIKE_ENOUGH = 0.2;

	private final DraftReading reading;

	private final ObjectProvider<WordingImpact> impacts;

	private final ObjectProvider<AtStake> stakes;

	Foreseeing(DraftReading reading, ObjectProvider<WordingImpact> impacts, ObjectProvider<AtStake> stakes) {
		this.reading = reading;
		this.impacts = impacts;
		this.stakes = stakes;
	}

	/** The draft that was chosen for a text, or else the one it is most like. */
	public Optional<DraftId> base(WaitingText waiting) {
		return waiting.descent().chosen() ? waiting.descent().draft() : likelyBase(waiting);
	}

	/**
	 * The draft that the text shares most words with, if it shares enough; of two alike
	 * the newer.
	 */
	public Optional<DraftId> likelyBase(WaitingText waiting) {
		var text = new Likeness(waiting.paragraphs().stream().map(FlatParagraph::words).toList());
		Map<DraftId, Double> likeness = new LinkedHashMap<>();
		reading.texts(reading.summaries().stream().map(DraftSummary::id).toList())
			.forEach(draft -> likeness.put(draft.id(),
					text.to(new Likeness(draft.clauses().stream().map(ClauseText::words).toList()))));
		return likeness.entrySet()
			.stream()
			.filter(draft -> draft.getValue() >= LIKE_ENOUGH)
			.reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
			.map(Map.Entry::getKey);
	}

	/**
	 * Empty for a text that is based on no draft. Refuses one that cannot be put together
	 * with {@link ImportRefused}.
	 */
	public Optional<Prospect> of(WaitingText waiting) {
		return base(waiting).flatMap(reading::find).map(base -> prospect(waiting, base));
	}

	private Prospect prospect(WaitingText waiting, DraftText base) {
		var assembly = Assembly.of(waiting.paragraphs());
		var lineage = Lineage.of(base.clauses(), assembly.clauses(), waiting.pairs(assembly));
		var supposed = SupposedDraft.of(base, lineage.clauses());
		var impact = impacts.stream().map(known -> known.of(base, supposed)).findFirst().orElse(null);
		var stake = stakes.stream().flatMap(known -> known.of(base, supposed).values().stream()).reduce(Stake::and);
		return new Prospect(base, rows(waiting, assembly, lineage), lineage.dropped(), impact,
				stake.map(Stake::least).orElse(0L), stake.map(Stake::most).orElse(0L));
	}

	private static List<Prospect.Row> rows(WaitingText waiting, Assembly assembly, Lineage lineage) {
		var numbered = waiting.numbered().rows();
		return IntStream.range(0, assembly.clauses().size()).mapToObj(at -> {
			var row = numbered.get(assembly.places().get(at));
			var change = lineage.changes().get(at);
			return new Prospect.Row(row.paragraph().key(), Objects.requireNonNull(row.clause()), lineage.from(at),
					change.kind(), change.byHand(), change.redline());
		}).toList();
	}

}
