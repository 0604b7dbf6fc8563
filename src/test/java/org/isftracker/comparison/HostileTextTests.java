package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Texts that nobody writes and somebody sends. */
class HostileTextTests {

	private static final int MANY = 5000;

	@Test
	void asksAllTheTimeWhetherAnybodyStillWaits() {
		List<String> before = new RandomTexts(1).sentences(MANY);
		List<String> after = new RandomTexts(2).sentences(MANY);
		AtomicInteger asked = new AtomicInteger();
		ComparisonWatch watch = () -> asked.incrementAndGet() < 0;

		compare(before, after, watch);

		assertThat(asked.get() - MANY).as("asked once for each ten thousand characters, beside once for each clause")
			.isGreaterThan((String.join("", before).length() + String.join("", after).length()) / 10_000);
	}

	@Test
	void endsAtTheVeryNextQuestionOnceNobodyWaits() {
		List<String> before = new RandomTexts(3).sentences(300);
		List<String> after = new RandomTexts(4).redrafted(before);
		for (int last = 1; last < 300; last += 7) {
			AtomicInteger asked = new AtomicInteger();
			int questions = last;

			assertThatExceptionOfType(ComparisonCancelledException.class)
				.isThrownBy(() -> compare(before, after, () -> asked.incrementAndGet() == questions));
			assertThat(asked).hasValue(questions);
		}
	}

	@Test
	void clausesThatAllReadAlmostTheSameArePairedByTheirPlaces() {
		String clause = "Decides that the board of the harbour shall meet in the first week of every quarter";

		TextComparison comparison = compare(Collections.nCopies(MANY, clause + ";"),
				Collections.nCopies(MANY, clause + " at noon;"), ComparisonWatch.NOBODY);

		assertThat(comparison.removed()).isEmpty();
		assertThat(comparison.clauses())
			.allMatch(it -> it.kind() == ChangeKind.REWORDED && it.from().equals(List.of(it.index())));
	}

	@Test
	void moreWordsThanAnyTextHasAreComparedCoarsely() {
		String before = IntStream.range(0, 1_001_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
		String after = before + " and one more";

		TextComparison comparison = compare(List.of(before), List.of(after), ComparisonWatch.NOBODY);

		assertThat(comparison.coarsened()).isTrue();
		assertThat(comparison.clauses()).hasSize(1);
	}

	@Test
	void marksAloneAreComparedLikeWords() {
		TextComparison comparison = compare(List.of("?!", "…;…;", "—"), List.of("—", "?!", "…;…;"),
				ComparisonWatch.NOBODY);

		assertThat(comparison.clauses()).extracting(ClauseChange::kind)
			.containsExactly(ChangeKind.MOVED, ChangeKind.UNCHANGED, ChangeKind.UNCHANGED);
	}

	@Test
	void controlCharactersAreWhiteSpace() {
		TextComparison comparison = compare(List.of("\u0000The\u0007Board\u001b"), List.of("The Board"),
				ComparisonWatch.NOBODY);

		assertThat(comparison.clauses().get(0).kind()).isEqualTo(ChangeKind.UNCHANGED);
	}

	@Test
	void oneClauseIsFoundAmongTenThousand() {
		List<String> after = new RandomTexts(5).sentences(10_000);
		List<String> before = List.of("Also " + after.get(7_421));

		assertThat(compare(before, after, ComparisonWatch.NOBODY).clauses().get(7_421).from()).containsExactly(0);
	}

	@Test
	void aLongClauseOfOneWordIsNoWorseThanAnother() {
		String before = "again ".repeat(3500);

		Redline redline = Redline.between(before, before + "and again");

		assertThat(redline.accepted()).isEqualTo(before + "and again");
		assertThat(redline.rejected()).isEqualTo(before);
		assertThat(redline.segments()).hasSizeLessThan(4);
	}

	private static TextComparison compare(List<String> before, List<String> after, ComparisonWatch watch) {
		return TextComparison.of(ComparedClause.of(before), ComparedClause.of(after),
				ComparisonOptions.defaults().withWatch(watch));
	}

}
