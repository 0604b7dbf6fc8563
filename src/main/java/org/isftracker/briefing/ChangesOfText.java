package org.isftracker.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingContent.Piece;
import org.isftracker.comparison.ClauseChange;
import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.comparison.FirmnessShift;
import org.isftracker.comparison.Stake;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.Beginning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clauses of a draft that changed against another, most troops at stake first, with
 * the words around each change.
 */
@Component("briefingChangesOfText")
class ChangesOfText {

	private static final int WHOLE = 600;

	private static final Comparator<ComparedRow> MOST_AT_STAKE_FIRST = Comparator.comparing(ChangesOfText::least)
		.thenComparing(row -> row.stake() == null ? 0 : row.stake().nations().size())
		.reversed()
		.thenComparing(ComparedRow::number);

	private final DraftComparing comparing;

	private final Phrases phrases;

	ChangesOfText(DraftComparing comparing, Phrases phrases) {
		this.comparing = comparing;
		this.phrases = phrases;
	}

	List<ChangeLine> between(DraftId before, DraftId after) {
		if (before.equals(after)) {
			return List.of();
		}
		return comparing.compare(before, after).map(this::lines).orElse(List.of());
	}

	private List<ChangeLine> lines(DraftComparison comparison) {
		var path = "/comparisons?from=" + comparison.earlier().id() + "&to=" + comparison.later().id() + "#";
		return comparison.changes().stream().sorted(MOST_AT_STAKE_FIRST).map(row -> line(row, path)).toList();
	}

	private ChangeLine line(ComparedRow row, String path) {
		var pieces = row.excerpt()
			.stream()
			.map(mark -> new Piece(mark.op().name().toLowerCase(Locale.ROOT), Beginning.of(mark.text(), WHOLE)))
			.toList();
		return new ChangeLine(row.label(), phrases.say("briefing.change." + row.kind()), tone(row), pieces, stake(row),
				path + row.anchor());
	}

	private @Nullable String stake(ComparedRow row) {
		var stake = row.stake();
		if (stake == null || stake.nations().isEmpty()) {
			return null;
		}
		var nations = phrases.say("briefing.stake.nations", stake.nations().size(), String.join(", ", stake.nations()));
		return stake.most() == 0 ? nations
				: nations + "; " + phrases.say("briefing.stake.troops", phrases.range(stake.least(), stake.most()));
	}

	private static long least(ComparedRow row) {
		return Optional.ofNullable(row.stake()).map(Stake::least).orElse(0L);
	}

	private static String tone(ComparedRow row) {
		var shift = shift(row.change());
		return shift != null ? shift : switch (row.kind()) {
			case "ADDED" -> "added";
			case "REMOVED" -> "removed";
			case "REWORDED" -> "reworded";
			default -> "moved";
		};
	}

	private static @Nullable String shift(@Nullable ClauseChange change) {
		if (change == null || change.firmness().isEmpty()) {
			return null;
		}
		if (change.firmness().stream().allMatch(FirmnessShift::firmer)) {
			return "firmer";
		}
		return change.firmness().stream().noneMatch(FirmnessShift::firmer) ? "softer" : null;
	}

}
