package org.isftracker.comparison;

import java.util.List;

/**
 * Takes away islands of kept words that only disturb: function words between changes, a
 * lone word between long ones. A clause rewritten beyond recognition becomes one change.
 */
final class StrayCleanup {

	private static final double BEYOND_RECOGNITION = 0.2;

	private static final int LONG = 4;

	private static final int MOST_PASSES = 20;

	private final Vocabulary vocabulary;

	StrayCleanup(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	List<Stretch> tidy(List<Stretch> stretches, Tokens old, Tokens now) {
		List<Stretch> tidied = stretches;
		int size = Integer.MAX_VALUE;
		for (int pass = 0; pass < MOST_PASSES && tidied.size() < size; pass++) {
			size = tidied.size();
			tidied = withoutIslands(tidied, old);
		}
		return keepsLittle(tidied, old, now) ? replaced(old, now) : tidied;
	}

	private List<Stretch> withoutIslands(List<Stretch> stretches, Tokens old) {
		Script script = new Script();
		Stretch left = null;
		for (int k = 0; k < stretches.size(); k++) {
			Stretch here = stretches.get(k);
			boolean between = left != null && here.kept() && k + 1 < stretches.size();
			if (between && left != null && isStray(here, left, stretches.get(k + 1), old)) {
				Stretch joined = left.through(stretches.get(k + 1));
				script.add(Stretch.changed(here.oldFrom(), joined.oldTo(), here.newFrom(), joined.newTo()));
				left = joined;
				k++;
			}
			else {
				script.add(here);
				left = here.kept() ? left : here;
			}
		}
		return script.stretches();
	}

	private boolean isStray(Stretch island, Stretch left, Stretch right, Tokens old) {
		int content = content(old, island.oldFrom(), island.oldTo());
		int words = words(old, island.oldFrom(), island.oldTo());
		int least = Math.min(left.size(), right.size());
		boolean replaces = left.isReplacement() || right.isReplacement();
		if (content == 0) {
			boolean elided = vocabulary.token(old.id(island.oldTo() - 1)).form().endsWith("'");
			boolean bound = elided && !(left.isReplacement() && right.isReplacement());
			return replaces && !bound && left.size() + right.size() > 2;
		}
		return (content == 1 && least >= LONG && words <= 2)
				|| (left.isReplacement() && right.isReplacement() && words * 3 < least);
	}

	private boolean keepsLittle(List<Stretch> stretches, Tokens old, Tokens now) {
		int kept = 0;
		int all = 0;
		for (Stretch stretch : stretches) {
			int content = content(old, stretch.oldFrom(), stretch.oldTo())
					+ content(now, stretch.newFrom(), stretch.newTo());
			kept += stretch.kept() ? content : 0;
			all += content;
		}
		return kept < BEYOND_RECOGNITION * all;
	}

	/** The closing mark that both share stays. */
	private List<Stretch> replaced(Tokens old, Tokens now) {
		int tail = 0;
		while (tail < Math.min(old.size(), now.size()) && old.id(old.size() - 1 - tail) == now.id(now.size() - 1 - tail)
				&& !vocabulary.token(old.id(old.size() - 1 - tail)).word()) {
			tail++;
		}
		Script script = new Script();
		script.add(Stretch.changed(0, old.size() - tail, 0, now.size() - tail));
		script.add(Stretch.kept(old.size() - tail, now.size() - tail, tail));
		return script.stretches();
	}

	private int content(Tokens tokens, int from, int to) {
		int content = 0;
		for (int at = from; at < to; at++) {
			content += vocabulary.token(tokens.id(at)).isContent() ? 1 : 0;
		}
		return content;
	}

	private int words(Tokens tokens, int from, int to) {
		int words = 0;
		for (int at = from; at < to; at++) {
			words += vocabulary.token(tokens.id(at)).word() ? 1 : 0;
		}
		return words;
	}

}
