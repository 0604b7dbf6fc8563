package org.isftracker.comparison;

import java.util.List;

/**
 * Finds what two token runs keep; long ones are first cut at words that occur once in
 * each.
 */
final class WordDifference {

	private static final long LARGE = 1L << 20;

	/** What it costs to look a word up in a map, in steps. */
	private static final long A_MAP = 20;

	private final Vocabulary vocabulary;

	private final WordAlignment alignment;

	private final Work work;

	private Once onceInOld = new Once(0);

	private Once onceInNew = new Once(0);

	WordDifference(Vocabulary vocabulary, Work work) {
		this.vocabulary = vocabulary;
		this.alignment = new WordAlignment(vocabulary);
		this.work = work;
	}

	List<Stretch> of(Tokens old, Tokens now) {
		Script script = new Script();
		between(old, 0, old.size(), now, 0, now.size(), script);
		return script.stretches();
	}

	private void between(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo, Script script) {
		int head = commonHead(old, oldFrom, oldTo, now, newFrom, newTo);
		int tail = commonTail(old, oldFrom + head, oldTo, now, newFrom + head, newTo);
		script.add(Stretch.kept(oldFrom, newFrom, head));
		middle(old, oldFrom + head, oldTo - tail, now, newFrom + head, newTo - tail, script);
		script.add(Stretch.kept(oldTo - tail, newTo - tail, tail));
	}

	private void middle(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo, Script script) {
		long cells = (long) (oldTo - oldFrom) * (newTo - newFrom);
		if (cells == 0) {
			script.add(Stretch.changed(oldFrom, oldTo, newFrom, newTo));
		}
		else if (cells > LARGE) {
			cutAtUniqueWords(old, oldFrom, oldTo, now, newFrom, newTo, script);
		}
		else if (work.affords(cells)) {
			alignment.align(old, oldFrom, oldTo, now, newFrom, newTo, script);
		}
		else {
			script.add(Stretch.changed(oldFrom, oldTo, newFrom, newTo));
		}
	}

	private void cutAtUniqueWords(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo,
			Script script) {
		if (!work.affords((oldTo - oldFrom + newTo - newFrom) * A_MAP)) {
			script.add(Stretch.changed(oldFrom, oldTo, newFrom, newTo));
			return;
		}
		int[] places = uniquePlaces(old, oldFrom, oldTo, now, newFrom, newTo);
		boolean[] kept = IncreasingSubsequence.longest(places);
		int i = oldFrom;
		int j = newFrom;
		for (int at = 0; at < places.length; at++) {
			if (kept[at] && oldFrom + at >= i && newFrom + places[at] >= j) {
				between(old, i, oldFrom + at, now, j, newFrom + places[at], script);
				script.add(Stretch.kept(oldFrom + at, newFrom + places[at], 1));
				i = oldFrom + at + 1;
				j = newFrom + places[at] + 1;
			}
		}
		if (i == oldFrom) {
			script.add(Stretch.changed(oldFrom, oldTo, newFrom, newTo));
		}
		else {
			between(old, i, oldTo, now, j, newTo, script);
		}
	}

	/**
	 * For each old token that occurs once in each range its place in the new one, else
	 * -1.
	 */
	private int[] uniquePlaces(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo) {
		onceInOld = Once.reaching(onceInOld, vocabulary.size());
		onceInNew = Once.reaching(onceInNew, vocabulary.size());
		onceInOld.look(old, oldFrom, oldTo);
		onceInNew.look(now, newFrom, newTo);
		int[] places = new int[oldTo - oldFrom];
		for (int at = oldFrom; at < oldTo; at++) {
			int place = onceInNew.place(old.id(at));
			places[at - oldFrom] = (onceInOld.place(old.id(at)) >= 0 && place >= 0) ? place - newFrom : -1;
		}
		onceInOld.forget(old, oldFrom, oldTo);
		onceInNew.forget(now, newFrom, newTo);
		return places;
	}

	private static int commonHead(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo) {
		int limit = Math.min(oldTo - oldFrom, newTo - newFrom);
		int length = 0;
		while (length < limit && old.id(oldFrom + length) == now.id(newFrom + length)) {
			length++;
		}
		return length;
	}

	private static int commonTail(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo) {
		int limit = Math.min(oldTo - oldFrom, newTo - newFrom);
		int length = 0;
		while (length < limit && old.id(oldTo - 1 - length) == now.id(newTo - 1 - length)) {
			length++;
		}
		return length;
	}

}
