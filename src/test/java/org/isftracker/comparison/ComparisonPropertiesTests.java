package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What holds for any two texts; a failure names the seed that made them. */
class ComparisonPropertiesTests {

	private static final int SEEDS = 2000;

	@Test
	void aRedlineGivesBackBothTextsToTheCharacter() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			String before = texts.text();
			String after = (seed % 3 == 0) ? texts.text() : texts.revised(before);

			Redline redline = Redline.between(before, after);

			assertThat(redline.accepted()).as("seed %d, later text", seed).isEqualTo(after);
			assertThat(redline.rejected()).as("seed %d, earlier text", seed).isEqualTo(before);
		}
	}

	@Test
	void everyChangeOfAComparisonGivesBackItsTexts() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			List<String> before = texts.texts(8);
			List<String> after = texts.revised(before);

			TextComparison comparison = compare(before, after);

			for (ClauseChange change : comparison.clauses()) {
				assertThat(change.redline() != null).as("seed %d has a redline where words changed", seed)
					.isEqualTo(change.kind() != ChangeKind.UNCHANGED && change.kind() != ChangeKind.MOVED
							&& change.kind() != ChangeKind.ADDED);
				if (change.redline() != null) {
					assertThat(change.redline().accepted()).as("seed %d", seed).isEqualTo(after.get(change.index()));
					if (change.kind() != ChangeKind.SPLIT) {
						assertThat(change.redline().rejected()).as("seed %d", seed)
							.isEqualTo(change.from().stream().map(before::get).collect(Collectors.joining(" ")));
					}
				}
			}
		}
	}

	@Test
	void everyClauseOfTheEarlierTextIsAccountedForOnce() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			List<String> before = texts.texts(8);

			TextComparison comparison = compare(before, texts.revised(before));

			List<Integer> cited = comparison.clauses().stream().flatMap(it -> it.from().stream()).distinct().toList();
			assertThat(comparison.removed()).as("seed %d", seed).noneMatch(cited::contains);
			assertThat(cited.size() + comparison.removed().size()).as("seed %d", seed).isEqualTo(before.size());
		}
	}

	@Test
	void aTextComparedWithItselfIsUnchanged() {
		for (long seed = 0; seed < SEEDS; seed++) {
			List<String> text = new RandomTexts(seed).texts(12);

			TextComparison comparison = compare(text, text);

			assertThat(comparison.clauses()).as("seed %d", seed)
				.allMatch(it -> it.kind() == ChangeKind.UNCHANGED && it.redline() == null);
			assertThat(comparison.removed()).as("seed %d", seed).isEmpty();
		}
	}

	@Test
	void theSameTextsCompareAlikeEveryTime() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			List<String> before = texts.texts(12);
			List<String> after = texts.revised(before);

			assertThat(compare(before, after)).as("seed %d", seed).isEqualTo(compare(before, after));
		}
	}

	@Test
	void comparingBackwardsMirrorsWhatWasAddedAndRemoved() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			List<String> before = texts.sentences(12);
			List<String> after = texts.redrafted(before);

			TextComparison forward = compare(before, after);
			TextComparison backward = compare(after, before);

			assertThat(forward.removed()).as("seed %d", seed).isEqualTo(added(backward));
			assertThat(added(forward)).as("seed %d", seed).isEqualTo(backward.removed());
		}
	}

	@Test
	void newNumbersAloneChangeNothing() {
		for (long seed = 0; seed < SEEDS; seed++) {
			List<String> texts = new RandomTexts(seed).texts(10);

			TextComparison comparison = TextComparison.of(numbered(texts, 1), numbered(texts, 2));

			assertThat(comparison.clauses()).as("seed %d", seed)
				.allMatch(it -> it.kind() == ChangeKind.UNCHANGED && it.renumbered());
		}
	}

	@Test
	void theOrderOfEqualClausesDoesNotMatter() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			List<String> sentences = texts.sentences(6);
			sentences.add(1, sentences.get(4));
			sentences.add(sentences.get(1));
			List<ComparedClause> before = numbered(sentences, 1);
			List<ComparedClause> after = new ArrayList<>(before);
			Collections.swap(after, 1, after.size() - 1);

			assertThat(TextComparison.of(before, after).clauses()).as("seed %d", seed)
				.allMatch(it -> it.kind() == ChangeKind.UNCHANGED);
		}
	}

	@Test
	void halfACharacterIsRefusedWhereverItStands() {
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomTexts texts = new RandomTexts(seed);
			String broken = texts.broken(texts.text());

			assertThatExceptionOfType(MalformedTextException.class).as("seed %d", seed)
				.isThrownBy(() -> ComparedClause.of(broken));
		}
	}

	private static List<Integer> added(TextComparison comparison) {
		return comparison.clauses()
			.stream()
			.filter(it -> it.kind() == ChangeKind.ADDED)
			.map(ClauseChange::index)
			.toList();
	}

	private static List<ComparedClause> numbered(List<String> texts, int first) {
		return IntStream.range(0, texts.size())
			.mapToObj(index -> new ComparedClause("operative", 0, ComparedClause.ROOT, String.valueOf(first + index),
					texts.get(index), null))
			.toList();
	}

	private static TextComparison compare(List<String> before, List<String> after) {
		return TextComparison.of(ComparedClause.of(before), ComparedClause.of(after));
	}

}
