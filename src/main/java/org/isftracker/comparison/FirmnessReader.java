package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads from two wordings of a clause where it became firmer or softer. */
final class FirmnessReader {

	/** An opening verb may follow a few adverbs: "Further strongly urges". */
	private static final int OPENING = 4;

	private final List<Rung> openings;

	private final List<Rung> modals;

	private final List<Rung> firming;

	private final List<Rung> softening;

	private final int lowestModal;

	private final BitSet starts = new BitSet();

	private final Vocabulary vocabulary;

	FirmnessReader(FirmnessLadder ladder, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.openings = longestFirst(rungs(ladder.openings()));
		this.modals = rungs(ladder.modals());
		this.firming = rungs(List.of(ladder.firming()));
		this.softening = rungs(List.of(ladder.softening()));
		Stream.of(modals, firming, softening).flatMap(List::stream).forEach(rung -> starts.set(term(rung.words(), 0)));
		this.lowestModal = ladder.modals().size() - 1;
	}

	List<FirmnessShift> shifts(Tokens before, Tokens after) {
		List<FirmnessShift> shifts = new ArrayList<>();
		readOpening(before, after, shifts);
		if (!mentions(before) && !mentions(after)) {
			return shifts;
		}
		readModals(before, after, shifts);
		readPhrases(firming, true, before, after, shifts);
		readPhrases(softening, false, before, after, shifts);
		return shifts;
	}

	private void readOpening(Tokens before, Tokens after, List<FirmnessShift> shifts) {
		Rung was = opening(before);
		Rung is = opening(after);
		if (was != null && is != null && was.height() != is.height()) {
			shifts.add(new FirmnessShift(is.height() < was.height(), was.phrase(), is.phrase()));
		}
	}

	/** Most clauses hold no word of the ladder beyond their opening. */
	private boolean mentions(Tokens tokens) {
		for (int at = 0; at < tokens.size(); at++) {
			if (starts.get(term(tokens, at))) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Rung opening(Tokens tokens) {
		for (int at = 0; at < Math.min(OPENING, tokens.size()); at++) {
			for (Rung rung : openings) {
				if (standsAt(rung, tokens, at)) {
					return rung;
				}
			}
		}
		return null;
	}

	/**
	 * What went and what came are told against each other in turn; what is over came or
	 * went alone.
	 */
	private void readModals(Tokens before, Tokens after, List<FirmnessShift> shifts) {
		List<Rung> went = surplus(modals, before, after);
		List<Rung> came = surplus(modals, after, before);
		for (int k = 0; k < Math.max(went.size(), came.size()); k++) {
			Rung was = (k < went.size()) ? went.get(k) : null;
			Rung is = (k < came.size()) ? came.get(k) : null;
			shift(was, is, shifts);
		}
	}

	private void shift(@Nullable Rung was, @Nullable Rung is, List<FirmnessShift> shifts) {
		if (was != null && is != null) {
			if (was.height() != is.height()) {
				shifts.add(new FirmnessShift(is.height() < was.height(), was.phrase(), is.phrase()));
			}
		}
		else if (is != null) {
			shifts.add(new FirmnessShift(is.height() < lowestModal, null, is.phrase()));
		}
		else if (was != null) {
			shifts.add(new FirmnessShift(was.height() == lowestModal, was.phrase(), null));
		}
	}

	private void readPhrases(List<Rung> phrases, boolean firming, Tokens before, Tokens after,
			List<FirmnessShift> shifts) {
		for (Rung went : surplus(phrases, before, after)) {
			shifts.add(new FirmnessShift(!firming, went.phrase(), null));
		}
		for (Rung came : surplus(phrases, after, before)) {
			shifts.add(new FirmnessShift(firming, null, came.phrase()));
		}
	}

	private List<Rung> surplus(List<Rung> rungs, Tokens tokens, Tokens other) {
		List<Rung> surplus = new ArrayList<>();
		for (Rung rung : rungs) {
			for (int times = count(rung, other); times < count(rung, tokens); times++) {
				surplus.add(rung);
			}
		}
		return surplus;
	}

	private int count(Rung rung, Tokens tokens) {
		int count = 0;
		for (int at = 0; at < tokens.size(); at++) {
			count += standsAt(rung, tokens, at) ? 1 : 0;
		}
		return count;
	}

	private boolean standsAt(Rung rung, Tokens tokens, int at) {
		Tokens words = rung.words();
		if (at + words.size() > tokens.size()) {
			return false;
		}
		for (int k = 0; k < words.size(); k++) {
			if (term(words, k) != term(tokens, at + k)) {
				return false;
			}
		}
		return true;
	}

	private int term(Tokens tokens, int at) {
		return vocabulary.token(tokens.id(at)).term();
	}

	private List<Rung> rungs(List<List<String>> ladder) {
		Scanner scanner = new Scanner(vocabulary, Work.unlimited());
		List<Rung> rungs = new ArrayList<>();
		for (int height = 0; height < ladder.size(); height++) {
			for (String phrase : ladder.get(height)) {
				Tokens words = scanner.scan(phrase);
				if (words.size() > 0) {
					rungs.add(new Rung(phrase, words, height));
				}
			}
		}
		return rungs;
	}

	/** So that "demande instamment" is not taken for "demande". */
	private static List<Rung> longestFirst(List<Rung> rungs) {
		return rungs.stream().sorted(Comparator.comparing((Rung rung) -> rung.words().size()).reversed()).toList();
	}

	/** A phrase of the ladder; height counts from the firmest rung, 0. */
	private record Rung(String phrase, Tokens words, int height) {
	}

}
