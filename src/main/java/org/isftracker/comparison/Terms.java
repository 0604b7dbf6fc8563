package org.isftracker.comparison;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The words of a clause as a bag: each term once, in rising order, with its weight by
 * rarity.
 */
final class Terms {

	static final Terms NONE = new Terms(new int[0], new float[0], 0);

	private final int[] terms;

	private final float[] weights;

	private final int words;

	private double total;

	private Terms(int[] terms, float[] weights, int words) {
		this.terms = terms;
		this.weights = weights;
		this.words = words;
	}

	/** Counts words; a clause without any counts its marks instead. */
	static Terms of(Tokens tokens, Vocabulary vocabulary) {
		int[] all = new int[tokens.size()];
		int words = collect(tokens, vocabulary, 0, Token::word, all);
		int size = (words > 0) ? words : collect(tokens, vocabulary, 0, token -> !token.word(), all);
		return counted(all, size, words);
	}

	/** Counts the names, numbers and symbols alone. */
	static Terms ofFacts(Tokens tokens, Vocabulary vocabulary) {
		int[] all = new int[tokens.size()];
		int size = collect(tokens, vocabulary, 1, Token::fact, all);
		return counted(all, size, size);
	}

	private static int collect(Tokens tokens, Vocabulary vocabulary, int from, Predicate<Token> wanted, int[] into) {
		int size = 0;
		for (int token = from; token < tokens.size(); token++) {
			Token entry = vocabulary.token(tokens.id(token));
			if (wanted.test(entry)) {
				into[size++] = entry.term();
			}
		}
		return size;
	}

	private static Terms counted(int[] sorted, int size, int words) {
		Arrays.sort(sorted, 0, size);
		int[] terms = new int[size];
		float[] counts = new float[size];
		int distinct = 0;
		for (int i = 0; i < size; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				terms[distinct++] = sorted[i];
			}
			counts[distinct - 1]++;
		}
		return new Terms(Arrays.copyOf(terms, distinct), Arrays.copyOf(counts, distinct), words);
	}

	void weigh(Rarity rarity) {
		double sum = 0;
		for (int i = 0; i < terms.length; i++) {
			weights[i] *= rarity.of(terms[i]);
			sum += weights[i];
		}
		total = sum;
	}

	int size() {
		return terms.length;
	}

	int term(int i) {
		return terms[i];
	}

	float weight(int i) {
		return weights[i];
	}

	int words() {
		return words;
	}

	double total() {
		return total;
	}

	/** The weight that both hold. */
	double shared(Terms other) {
		double sum = 0;
		int i = 0;
		int j = 0;
		while (i < terms.length && j < other.terms.length) {
			int order = Integer.compare(terms[i], other.terms[j]);
			if (order == 0) {
				sum += Math.min(weights[i], other.weights[j]);
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return sum;
	}

	/** The share of distinct terms that both hold, whatever their weight. */
	double overlap(Terms other) {
		int shared = 0;
		for (int term : terms) {
			shared += (Arrays.binarySearch(other.terms, term) >= 0) ? 1 : 0;
		}
		return 2.0 * shared / Math.max(1, terms.length + other.terms.length);
	}

	double weightOf(int term) {
		int at = Arrays.binarySearch(terms, term);
		return (at >= 0) ? weights[at] : 0;
	}

	/** The share of these words that the two others hold together. */
	double coveredBy(Terms one, Terms other) {
		double sum = 0;
		for (int i = 0; i < terms.length; i++) {
			sum += Math.min(weights[i], one.weightOf(terms[i]) + other.weightOf(terms[i]));
		}
		return (total > 0) ? sum / total : 0;
	}

}
