package org.isftracker.briefing;

import java.util.List;
import java.util.Locale;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingContent.Piece;
import org.isftracker.comparison.ClauseChange;
import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.FirmnessShift;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clauses of a draft that changed against another, with the words around each change.
 */
@Component("briefingChangesOfText")
class ChangesOfText {

	private static final int WHOLE = 600;

	private final DraftComparing comparing;

	private final Phrases phrases;

	ChangesOfText(DraftComparing comparing, Phrases phrases) {
		this.comparing = comparing;
		this.phrases = phrases;
	}

	List<ChangeLine> between(DraftId before, DraftId after) {
		return comparing.compare(before, after)
			.stream()
			.flatMap(comparison -> comparison.changes().stream())
			.map(this::line)
			.toList();
	}

	private ChangeLine line(ComparedRow row) {
		var clause = row.later() == null ? row.earlier().get(0) : row.later();
		var pieces = row.excerpt()
			.stream()
			.map(mark -> new Piece(mark.op().name().toLowerCase(Locale.ROOT), cut(mark.text())))
			.toList();
		return new ChangeLine(clause.label(), phrases.say("briefing.change." + row.kind()), tone(row), pieces);
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

	private static String cut(String words) {
		return words.length() <= WHOLE ? words : words.substring(0, words.offsetByCodePoints(0, WHOLE)) + " …";
	}

}
