package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Slides a pure insertion or deletion, where that leaves both texts the same, so that it
 * starts or ends where a phrase does.
 */
final class PhraseSlide {

	private final Vocabulary vocabulary;

	PhraseSlide(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	List<Stretch> slide(List<Stretch> stretches, Tokens old, Tokens now) {
		List<Stretch> slid = new ArrayList<>(stretches);
		for (int k = 1; k < slid.size(); k++) {
			Stretch change = slid.get(k);
			if (change.isInsertion() || change.isDeletion()) {
				int left = change.isInsertion() ? best(now, change.newFrom(), change.newTo(), slid.get(k - 1))
						: best(old, change.oldFrom(), change.oldTo(), slid.get(k - 1));
				if (left > 0) {
					shift(slid, k, left);
				}
			}
		}
		Script script = new Script();
		slid.forEach(script::add);
		return script.stretches();
	}

	/** How far to the left the change reads best. */
	private int best(Tokens tokens, int from, int to, Stretch before) {
		int limit = before.newTo() - before.newFrom();
		int best = 0;
		double highest = score(tokens, from, to);
		for (int left = 1; left <= limit && tokens.id(from - left) == tokens.id(to - left); left++) {
			double score = score(tokens, from - left, to - left);
			if (score > highest) {
				highest = score;
				best = left;
			}
		}
		return best;
	}

	private double score(Tokens tokens, int from, int to) {
		String first = form(tokens, from);
		String last = form(tokens, to - 1);
		double score = switch (first) {
			case ",", "،" -> 3;
			case "and", "et", "y", "и", "و" -> 2;
			case "the" -> 1;
			default -> 0;
		};
		return score + switch (last) {
			case "and", "et", "y", "и", "و" -> 1.5;
			case ",", "،" -> 1;
			default -> 0;
		};
	}

	private String form(Tokens tokens, int at) {
		return vocabulary.token(tokens.id(at)).form();
	}

	private static void shift(List<Stretch> stretches, int k, int left) {
		Stretch before = stretches.get(k - 1);
		Stretch change = stretches.get(k);
		stretches.set(k - 1,
				new Stretch(true, before.oldFrom(), before.oldTo() - left, before.newFrom(), before.newTo() - left));
		stretches.set(k, Stretch.changed(change.oldFrom() - left, change.oldTo() - left, change.newFrom() - left,
				change.newTo() - left));
		int oldFrom = change.oldTo() - left;
		int newFrom = change.newTo() - left;
		if (k + 1 < stretches.size()) {
			Stretch next = stretches.get(k + 1);
			stretches.set(k + 1, new Stretch(true, oldFrom, next.oldTo(), newFrom, next.newTo()));
		}
		else {
			stretches.add(Stretch.kept(oldFrom, newFrom, left));
		}
	}

}
