package org.isftracker.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a change of words amounts to: where it is firmer or softer by a ladder, and
 * whether a number, a date or a name came or went. A capital that opens the text counts
 * as a name, so that no change is taken for slighter than it is.
 */
public record ChangeReading(List<FirmnessShift> firmness, boolean touchesFacts) {

	public ChangeReading {
		firmness = List.copyOf(firmness);
	}

	/** Reads the change of any two texts. */
	public static ChangeReading between(String before, String after, FirmnessLadder ladder) {
		var vocabulary = new Vocabulary();
		var maker = new RedlineMaker(vocabulary, Work.unlimited());
		var scanner = new Scanner(vocabulary, Work.unlimited());
		var was = scanner.scan(before);
		var is = scanner.scan(after);
		return new ChangeReading(new FirmnessReader(ladder, vocabulary).shifts(was, is),
				!Arrays.equals(facts(maker.join(was), vocabulary), facts(maker.join(is), vocabulary)));
	}

	public boolean isFirmerOrSofter() {
		return !firmness.isEmpty();
	}

	/** In the order of their numbers, so that moving a name within a clause is none. */
	private static int[] facts(Tokens tokens, Vocabulary vocabulary) {
		return IntStream.range(0, tokens.size())
			.mapToObj(at -> vocabulary.token(tokens.id(at)))
			.filter(Token::fact)
			.mapToInt(Token::term)
			.sorted()
			.toArray();
	}

}
