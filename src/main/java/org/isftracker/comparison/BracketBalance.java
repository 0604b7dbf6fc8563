package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/** Takes the bracket that closes a change into the change, so that none is left open. */
final class BracketBalance {

	private final Vocabulary vocabulary;

	BracketBalance(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	List<Stretch> close(List<Stretch> stretches, Tokens old, Tokens now) {
		List<Stretch> closed = new ArrayList<>(stretches);
		for (int k = 0; k + 1 < closed.size(); k++) {
			Stretch change = closed.get(k);
			Stretch kept = closed.get(k + 1);
			if (change.isReplacement() && isForm(old, kept.oldFrom(), ")") && isLeftOpen(change, old, now)) {
				closed.set(k,
						Stretch.changed(change.oldFrom(), change.oldTo() + 1, change.newFrom(), change.newTo() + 1));
				closed.set(k + 1,
						new Stretch(true, kept.oldFrom() + 1, kept.oldTo(), kept.newFrom() + 1, kept.newTo()));
			}
		}
		Script script = new Script();
		closed.forEach(script::add);
		return script.stretches();
	}

	private boolean isLeftOpen(Stretch change, Tokens old, Tokens now) {
		return open(old, change.oldFrom(), change.oldTo()) == 1 && open(now, change.newFrom(), change.newTo()) == 1;
	}

	private int open(Tokens tokens, int from, int to) {
		int open = 0;
		for (int at = from; at < to; at++) {
			open += isForm(tokens, at, "(") ? 1 : 0;
			open -= isForm(tokens, at, ")") ? 1 : 0;
		}
		return open;
	}

	private boolean isForm(Tokens tokens, int at, String form) {
		return vocabulary.token(tokens.id(at)).form().equals(form);
	}

}
