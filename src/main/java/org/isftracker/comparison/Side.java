package org.isftracker.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One of the two texts, cut into tokens only where that is needed. */
final class Side {

	private final List<ComparedClause> clauses;

	private final Vocabulary vocabulary;

	private final Scanner scanner;

	private final @Nullable Tokens[] tokens;

	private final @Nullable Terms[] terms;

	Side(List<ComparedClause> clauses, Vocabulary vocabulary) {
		this.clauses = clauses;
		this.vocabulary = vocabulary;
		this.scanner = new Scanner(vocabulary);
		this.tokens = new Tokens[clauses.size()];
		this.terms = new Terms[clauses.size()];
	}

	int size() {
		return clauses.size();
	}

	ComparedClause clause(int index) {
		return clauses.get(index);
	}

	String text(int index) {
		return clauses.get(index).text();
	}

	Tokens tokens(int index) {
		Tokens known = tokens[index];
		if (known == null) {
			known = scanner.scan(text(index));
			tokens[index] = known;
		}
		return known;
	}

	Terms terms(int index) {
		Terms known = terms[index];
		if (known == null) {
			known = Terms.of(tokens(index), vocabulary);
			terms[index] = known;
		}
		return known;
	}

	boolean hasTerms(int index) {
		return terms[index] != null;
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	/** Whether the two clauses read the same but for typography and white space. */
	boolean readsLike(int index, Side other, int otherIndex) {
		return text(index).equals(other.text(otherIndex)) || tokens(index).sameAs(other.tokens(otherIndex));
	}

}
