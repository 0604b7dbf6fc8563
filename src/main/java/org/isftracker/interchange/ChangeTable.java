package org.isftracker.interchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.comparison.FirmnessShift;
import org.isftracker.comparison.Stake;
import org.isftracker.document.Table;
import org.isftracker.resolution.ClauseText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** The changes between two drafts as a table: one row each, in their order. */
final class ChangeTable {

	private static final List<String> COLUMNS = List.of("number", "kind", "before-label", "after-label", "before",
			"after", "firmness", "certainty", "by-hand", "nations", "stale", "least", "most");

	private final MessageSourceAccessor messages;

	private ChangeTable(MessageSourceAccessor messages) {
		this.messages = messages;
	}

	static Table of(DraftComparison comparison, MessageSourceAccessor messages) {
		var table = new ChangeTable(messages);
		var columns = COLUMNS.stream().map(column -> messages.getMessage("interchange.changes." + column)).toList();
		return new Table(messages.getMessage("interchange.changes.title"), columns,
				comparison.changes().stream().map(table::row).toList());
	}

	private List<Object> row(ComparedRow row) {
		var change = row.change();
		var what = Stream.<Object>of(row.number(), messages.getMessage("comparison.kind." + row.kind()),
				joined(row.earlier(), ", ", ClauseText::label), after(row.later(), ClauseText::label),
				joined(row.earlier(), "\n", ChangeTable::words), after(row.later(), ChangeTable::words),
				change == null ? "" : firmness(change.firmness()),
				change == null || row.earlier().isEmpty() ? "" : change.certainty(),
				row.byHand() ? messages.getMessage("comparison.by-hand") : "");
		return Stream.concat(what, stake(row.stake())).toList();
	}

	private static String joined(List<ClauseText> clauses, String between, Said said) {
		return clauses.stream().map(said::of).collect(Collectors.joining(between));
	}

	private static String after(@Nullable ClauseText clause, Said said) {
		return clause == null ? "" : said.of(clause);
	}

	private static String words(ClauseText clause) {
		var closing = clause.closing();
		return closing == null ? clause.words() : clause.words() + "\n" + closing;
	}

	private String firmness(List<FirmnessShift> shifts) {
		return shifts.stream().map(this::firmness).collect(Collectors.joining("; "));
	}

	private String firmness(FirmnessShift shift) {
		var direction = messages.getMessage(shift.firmer() ? "comparison.firmer" : "comparison.softer");
		return direction + ": " + Stream.ofNullable(shift.was()).findFirst().orElse("–") + " → "
				+ Stream.ofNullable(shift.is()).findFirst().orElse("–");
	}

	private static Stream<Object> stake(@Nullable Stake stake) {
		return stake == null ? Stream.of("", "", "", "")
				: Stream.of(String.join(", ", stake.nations()), stake.stale(), stake.least(), stake.most());
	}

	/** What a cell says of a clause. */
	private interface Said {

		String of(ClauseText clause);

	}

}
