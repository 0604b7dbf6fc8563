package org.isftracker.comparison;

import java.util.List;

/**
 * Makes redlines: aligns the words, tidies what a reader would stumble over, writes it
 * exactly.
 */
final class RedlineMaker {

	private final Scanner scanner;

	private final Compounds compounds;

	private final WordDifference difference;

	private final StrayCleanup cleanup;

	private final PhraseSlide slide;

	private final BracketBalance balance;

	RedlineMaker(Vocabulary vocabulary, Work work) {
		this.scanner = new Scanner(vocabulary, work);
		this.compounds = new Compounds(vocabulary, work);
		this.difference = new WordDifference(vocabulary, work);
		this.cleanup = new StrayCleanup(vocabulary);
		this.slide = new PhraseSlide(vocabulary);
		this.balance = new BracketBalance(vocabulary);
	}

	Redline between(String before, String after) {
		return between(join(scanner.scan(before)), join(scanner.scan(after)));
	}

	/** The tokens with dates, symbols and the like as one. */
	Tokens join(Tokens tokens) {
		return compounds.join(tokens);
	}

	/** The redline of two texts whose tokens are joined. */
	Redline between(Tokens old, Tokens now) {
		List<Stretch> stretches = difference.of(old, now);
		List<Stretch> tidied = slide.slide(cleanup.tidy(stretches, old, now), old, now);
		return new RedlineWriter(old, now).write(balance.close(tidied, old, now));
	}

}
