package org.isftracker.comparison;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that hold a sentence together and say little by themselves, in the languages of
 * the UN.
 */
final class FunctionWords {

	private static final Set<String> WORDS = Stream.of(
			"a an and as at be been by for from in is it its of on or that the their these this those to was were which with",
			"au aux ce ces cette d' dans de des du elle en est et il ils l' la le les leur leurs ou par pour qu' que qui",
			"s' sa se ses son sont sur un une à où n' c' j'",
			"al con del el ella las lo los o para por su sus una uno y",
			"в во и из к ко на о об от по с со у что его ее их для",
			"في من علي على إلى الى عن ان أن او أو التي الذي ما مع هذا هذه ذلك", "的 了 和 与 在 及 并 其 之 于 以 对 为 是 该")
		.flatMap(words -> Stream.of(words.split(" ", -1)))
		.collect(Collectors.toUnmodifiableSet());

	private FunctionWords() {
	}

	static boolean contains(String word) {
		return WORDS.contains(word);
	}

}
