package org.isftracker.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One of the two texts, cut into tokens only where that is needed. */
final class Side {

	private final List<ComparedClause> clauses;

	private final Vocabulary vocabulary;

	private final Work work;

	private final Scanner scanner;

	private Rarity rarity = new Rarity(0);

	private final @Nullable Tokens[] tokens;

	private final @Nullable Terms[] terms;

	private final @Nullable Terms[] facts;

	Side(List<ComparedClause> clauses, Vocabulary vocabulary, Work work) {
		this.clauses = clauses;
		this.vocabulary = vocabulary;
		this.work = work;
		this.scanner = new Scanner(vocabulary, work);
		this.tokens = new Tokens[clauses.size()];
		this.terms = new Terms[clauses.size()];
		this.facts = new Terms[clauses.size()];
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
			work.spend(tokens(index).size());
			terms[index] = known;
		}
		return known;
	}

	Terms facts(int index) {
		Terms known = facts[index];
		if (known == null) {
			known = Terms.ofFacts(tokens(index), vocabulary);
			known.weigh(rarity);
			work.spend(tokens(index).size());
			facts[index] = known;
		}
		return known;
	}

	/**
	 * Weighs the terms that were counted so far; those of facts are weighed when they are
	 * asked for.
	 */
	void weigh(Rarity rarity) {
		this.rarity = rarity;
		for (Terms known : terms) {
			if (known != null) {
				known.weigh(rarity);
				work.spend(known.size());
			}
		}
	}

	/** The number of the word behind a token, its case folded. */
	int term(Tokens tokens, int at) {
		return vocabulary.token(tokens.id(at)).term();
	}

	/** What a token weighs by rarity; a mark weighs nothing. */
	double weight(Tokens tokens, int at) {
		Token token = vocabulary.token(tokens.id(at));
		return token.word() ? rarity.of(token.term()) : 0;
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
