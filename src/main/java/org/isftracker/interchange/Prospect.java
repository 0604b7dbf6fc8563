package org.isftracker.interchange;

import java.util.List;

import org.isftracker.comparison.ChangeKind;
import org.isftracker.comparison.Redline;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.WordingImpact.Impact;
import org.jspecify.annotations.Nullable;

/**
 * What importing a text would bring: of each clause what it continues in the draft that
 * the text is based on, which clauses nothing continues, and what becomes of judgements,
 * with the troops, at both ends, of the nations whose judgements turn stale.
 */
public record Prospect(DraftText base, List<Row> rows, List<ClauseText> dropped, @Nullable Impact impact, long least,
		long most) {

	public Prospect {
		rows = List.copyOf(rows);
		dropped = List.copyOf(dropped);
	}

	/**
	 * One clause of the text by the key of its paragraph, and the clauses that it
	 * continues; none where it begins a provision.
	 */
	public record Row(int key, ClauseText clause, List<ClauseText> from, ChangeKind kind, boolean byHand,
			@Nullable Redline redline) {

		public Row {
			from = List.copyOf(from);
		}

		/** Its words, with those of what it continues struck out where they are gone. */
		public List<Redline.Segment> segments() {
			return redline == null || from.isEmpty()
					? List.of(new Redline.Segment(Redline.Operation.KEEP, clause.words(), null)) : redline.segments();
		}

		/** Whether it reads as what it continues does. */
		public boolean same() {
			return from.size() == 1 && from.get(0).fingerprint().equals(clause.fingerprint());
		}

	}

	/** How many clauses continue one with the same words. */
	public long unchanged() {
		return rows.stream().filter(Row::same).count();
	}

	/** How many begin a provision. */
	public long added() {
		return rows.stream().filter(row -> row.from().isEmpty()).count();
	}

}
