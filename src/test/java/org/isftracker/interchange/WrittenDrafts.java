package org.isftracker.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Drafts without a database: their clauses in order, numbered as the Editorial Manual has
 * it.
 */
final class WrittenDrafts {

	private static final String[] ROMAN = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
			"xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx" };

	private WrittenDrafts() {
	}

	/** A clause as a test says it; the suffix is "bis" or nothing. */
	record Said(UUID provision, ClauseKind kind, int annex, int level, @Nullable String heading, String words,
			@Nullable String closing, @Nullable String suffix) {

		static Said of(ClauseKind kind, int level, String words) {
			return new Said(UUID.randomUUID(), kind, kind == ClauseKind.ANNEX ? 1 : 0, level, null, words, null, null);
		}

		Said at(int other) {
			return new Said(provision, kind, annex, other, heading, words, closing, suffix);
		}

		Said saying(String other) {
			return new Said(provision, kind, annex, level, heading, other, closing, suffix);
		}

		Said under(@Nullable String other) {
			return new Said(provision, kind, annex, level, other, words, closing, suffix);
		}

		Said closing(@Nullable String other) {
			return new Said(provision, kind, annex, level, heading, words, other, suffix);
		}

		Said bis() {
			return new Said(provision, kind, annex, level, heading, words, closing, "bis");
		}

	}

	static DraftText of(String label, List<Said> clauses) {
		return of(label, "en", clauses);
	}

	static DraftText of(String label, String language, List<Said> clauses) {
		var texts = new ArrayList<ClauseText>();
		var above = new ArrayList<ClauseText>();
		var placed = placed(clauses);
		long operative = placed.stream().filter(c -> c.kind() == ClauseKind.OPERATIVE && c.level() == 0).count();
		for (var said : placed) {
			above.subList(said.level(), above.size()).clear();
			var parent = above.isEmpty() ? null : above.get(said.level() - 1);
			above.add(text(said, said.level(), parent, texts, operative == 1));
			texts.add(above.get(said.level()));
		}
		var annexes = clauses.stream().anyMatch(c -> c.kind() == ClauseKind.ANNEX)
				? List.of(new AnnexTitle(1, "Annex: Plan for the harbour")) : List.<AnnexTitle>of();
		return new DraftText(summary(label, language, texts.size()), texts, annexes);
	}

	/** No clause stands more than one level below the one before it. */
	private static List<Said> placed(List<Said> clauses) {
		var placed = new ArrayList<Said>();
		for (var said : clauses) {
			var before = placed.isEmpty() ? null : placed.get(placed.size() - 1);
			int deepest = before == null || before.kind() != said.kind() ? 0 : before.level() + 1;
			placed.add(said.at(Math.min(said.level(), deepest)));
		}
		return placed;
	}

	private static ClauseText text(Said said, int level, @Nullable ClauseText parent, List<ClauseText> before,
			boolean single) {
		long count = before.stream()
			.filter(other -> other.kind() == said.kind() && other.level() == level && other.labelSuffix() == null)
			.filter(other -> parent == null ? other.parent() == null : parent.id().equals(other.parent()))
			.count() + (said.suffix() == null ? 1 : 0);
		var marker = marker(said, level, (int) count, single);
		return new ClauseText(new ClauseId(UUID.randomUUID()), new ProvisionId(said.provision()), Set.of(),
				parent == null ? null : parent.id(), said.kind(), level,
				said.kind() == ClauseKind.ANNEX ? said.annex() : null, said.kind() + " " + before.size(), marker,
				said.suffix(), said.heading(), said.words(), said.closing(), "", 0, Math.min(3, said.words().length()));
	}

	private static String marker(Said said, int level, int count, boolean single) {
		var tail = said.suffix() == null ? "" : " " + said.suffix();
		return switch (level) {
			case 0 -> said.kind() == ClauseKind.PREAMBULAR || (said.kind() == ClauseKind.OPERATIVE && single) ? ""
					: count + tail + ".";
			case 1 -> "(" + letter(count) + ")" + tail;
			case 2 -> "(" + ROMAN[count] + ")" + tail;
			case 3 -> letter(count) + "." + tail;
			default -> ROMAN[count] + "." + tail;
		};
	}

	private static String letter(int count) {
		return count == 0 ? "" : String.valueOf((char) ('a' + count - 1));
	}

	private static DraftSummary summary(String label, String language, int clauses) {
		return new DraftSummary(new DraftId(UUID.randomUUID()), label, language, "S/2031/77", null, false, null,
				Usage.PUBLIC, Stage.CIRCULATED, LocalDate.of(2031, 5, 4), null, null, List.of(), clauses, false, null,
				Instant.parse("2031-05-04T10:00:00Z"), "ada", 0);
	}

}
