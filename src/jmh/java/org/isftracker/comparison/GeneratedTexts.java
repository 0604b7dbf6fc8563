package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts in the manner of a resolution with made-up words; the same seed gives the same
 * texts.
 */
final class GeneratedTexts {

	private static final List<String> OPENINGS = List.of("Decides", "Requests", "Recalling", "Reaffirming", "Urges",
			"Calls upon", "Authorizes", "Welcomes", "Stresses", "Noting");

	private static final List<String> LINKS = List.of("of the", "and", "to", "in", "that", "for the", "with", "by");

	private static final int WORDS = 3000;

	private final Random random;

	private final List<String> words;

	GeneratedTexts(long seed) {
		this.random = new Random(seed);
		this.words = IntStream.range(0, WORDS).mapToObj(index -> madeUpWord()).toList();
	}

	/** Clauses of 20 to 70 words, few of them frequent and most of them rare. */
	List<String> text(int clauses) {
		return Stream.generate(this::clause).limit(clauses).collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * One in ten reworded, one in twenty moved, three in a hundred added and as many
	 * removed.
	 */
	List<String> revised(List<String> text) {
		List<String> revised = new ArrayList<>();
		for (String clause : text) {
			if (!happens(0.03)) {
				revised.add(happens(0.10) ? reworded(clause) : clause);
			}
			if (happens(0.03)) {
				revised.add(clause());
			}
		}
		IntStream.range(0, revised.size() / 20)
			.forEach(move -> revised.add(any(revised), revised.remove(any(revised))));
		return revised;
	}

	/** Every clause reworded in its place. */
	List<String> edited(List<String> text) {
		return text.stream().map(this::reworded).toList();
	}

	private String clause() {
		StringBuilder clause = new StringBuilder(OPENINGS.get(any(OPENINGS)));
		int length = 20 + random.nextInt(50);
		for (int word = 0; word < length; word++) {
			clause.append(' ').append(word());
			clause.append(happens(0.08) ? "," : "");
		}
		return clause.append(';').toString();
	}

	private String word() {
		if (happens(0.30)) {
			return LINKS.get(any(LINKS));
		}
		return happens(0.01) ? (1000 + random.nextInt(1800)) + " (" + (1990 + random.nextInt(35)) + ")" : contentWord();
	}

	private String contentWord() {
		return words.get((int) (WORDS * Math.pow(random.nextDouble(), 3)));
	}

	private String reworded(String clause) {
		String[] parts = clause.split(" ", -1);
		int edits = 1 + random.nextInt(4);
		for (int edit = 0; edit < edits; edit++) {
			parts[random.nextInt(parts.length)] = contentWord();
		}
		return String.join(" ", parts);
	}

	private String madeUpWord() {
		return random.ints(2 + random.nextInt(9), 'a', 'z' + 1)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private int any(List<?> choices) {
		return random.nextInt(choices.size());
	}

	private boolean happens(double chance) {
		return random.nextDouble() < chance;
	}

}
