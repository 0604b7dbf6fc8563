package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class TextComparisonTests {

	private static final String BORDER = "Calls upon Aravia to open the crossing at Kerem for medical relief without delay;";

	private static final String REPORT = "Requests the Secretary-General to report in writing every ninety days on the Force;";

	private static final String POLICE = "Authorizes the Force to train up to 400 officers of the harbour police in Belmont;";

	private static final String FUNDS = "Invites donors to contribute to the trust fund for rubble clearance and housing;";

	@Test
	void aClauseThatChangedPlacesIsMovedAndNotDeletedAndAdded() {
		var comparison = compare(List.of(BORDER, REPORT, POLICE, FUNDS), List.of(FUNDS, BORDER, REPORT, POLICE));

		assertThat(kinds(comparison)).containsExactly(ChangeKind.MOVED, ChangeKind.UNCHANGED, ChangeKind.UNCHANGED,
				ChangeKind.UNCHANGED);
		assertThat(comparison.removed()).isEmpty();
		assertThat(comparison.clauses().get(0).block()).isEqualTo(1);
	}

	@Test
	void neighboursThatMoveTogetherAreOneBlock() {
		var comparison = compare(List.of(BORDER, REPORT, POLICE, FUNDS, "Decides to remain seized of the matter."),
				List.of(POLICE, FUNDS, "Decides to remain seized of the matter.", BORDER, REPORT));

		assertThat(comparison.clauses()).filteredOn(it -> it.kind() == ChangeKind.MOVED)
			.extracting(ClauseChange::index, ClauseChange::block)
			.containsExactly(tuple(3, 1), tuple(4, 1));
	}

	@Test
	void twoClausesInOneAreMergedAndOneInTwoIsSplit() {
		String merged = BORDER.replace(";", ", and requests") + REPORT.substring("Requests".length());

		var forward = compare(List.of(FUNDS, BORDER, REPORT, POLICE), List.of(FUNDS, merged, POLICE));
		var backward = compare(List.of(FUNDS, merged, POLICE), List.of(FUNDS, BORDER, REPORT, POLICE));

		assertThat(forward.clauses().get(1).kind()).isEqualTo(ChangeKind.MERGED);
		assertThat(forward.clauses().get(1).from()).containsExactly(1, 2);
		assertThat(kinds(backward)).containsExactly(ChangeKind.UNCHANGED, ChangeKind.SPLIT, ChangeKind.SPLIT,
				ChangeKind.UNCHANGED);
	}

	@Test
	void thePartsOfASplitClauseAreToldAgainstWhatTheyCameFrom() {
		String whole = BORDER.replace(";", ", and requests") + REPORT.substring("Requests".length());

		var parts = compare(List.of(FUNDS, whole), List.of(FUNDS, BORDER, REPORT)).clauses().subList(1, 3);

		assertThat(parts.stream().map(part -> requireNonNull(part.redline()).rejected()).toList())
			.satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(whole))
			.satisfies(texts -> assertThat(texts.get(1)).contains("every ninety days").doesNotContain("crossing"));
	}

	@Test
	void aClauseAbsorbedByAFarLongerOneIsFoundByItsVerbatimRun() {
		String host = "Decides that the Force shall secure the ports, roads and power lines of Belmont and protect its civilians";
		String grown = host + ", shall keep the peace between its districts by day and by night, and, as soon as the "
				+ "districts allow, shall train up to 400 officers of the harbour police in Belmont under civilian control;";

		var comparison = compare(List.of(FUNDS, host + ";", POLICE, REPORT), List.of(FUNDS, grown, REPORT));

		assertThat(comparison.clauses().get(1).from()).containsExactly(1, 2);
	}

	@Test
	void aTwinElsewhereThatNamesOtherFactsIsAnotherClause() {
		String here = "Decides to list Omar Haddad under paragraph 12 of resolution 2140 (2014);";
		String there = "Decides to list Ivan Petrov under paragraph 31 of resolution 1970 (2011);";

		var comparison = compare(List.of(here, BORDER, REPORT, POLICE, FUNDS),
				List.of(BORDER, REPORT, POLICE, FUNDS, there));

		assertThat(comparison.removed()).containsExactly(0);
		assertThat(comparison.clauses().get(4).kind()).isEqualTo(ChangeKind.ADDED);
		assertThat(comparison.possible()).anyMatch(it -> it.before() == 0 && it.after() == 4);
	}

	@Test
	void provisionsPairClausesHoweverMuchTheyWereReworded() {
		UUID provision = UUID.randomUUID();
		var before = List.of(clause("7", BORDER, provision), clause("8", REPORT, null));
		var after = List.of(clause("4", "Calls for the reopening of every passage into Belmont;", provision));

		var change = TextComparison.of(before, after).clauses().get(0);

		assertThat(change.from()).containsExactly(0);
		assertThat(change.kind()).isEqualTo(ChangeKind.REWORDED);
		assertThat(change.renumbered()).isTrue();
	}

	@Test
	void aProvisionUsedAgainForOtherWordsIsNotBelieved() {
		UUID provision = UUID.randomUUID();
		var before = List.of(clause("1", BORDER, provision), clause("2", FUNDS, null));
		var after = List.of(clause("1", FUNDS, provision), clause("2", BORDER, null));

		var comparison = TextComparison.of(before, after);

		assertThat(comparison.clauses()).allMatch(it -> it.redline() == null);
	}

	@Test
	void aNewNumberAloneIsNoChange() {
		var change = TextComparison.of(List.of(clause("3", BORDER, null)), List.of(clause("4", BORDER, null)))
			.clauses()
			.get(0);

		assertThat(change.kind()).isEqualTo(ChangeKind.UNCHANGED);
		assertThat(change.renumbered()).isTrue();
	}

	@Test
	void whatAPersonPairedOutranksTheWords() {
		var options = ComparisonOptions.defaults()
			.withPairings(List.of(HandPairing.same(0, 0), HandPairing.same(1, 0), HandPairing.different(2, 1)));

		var comparison = TextComparison.of(ComparedClause.of(List.of(BORDER, FUNDS, REPORT)),
				ComparedClause.of(List.of(POLICE, REPORT)), options);

		assertThat(comparison.clauses().get(0).from()).containsExactly(0, 1);
		assertThat(comparison.clauses().get(0).byHand()).isTrue();
		assertThat(comparison.clauses().get(1).kind()).isEqualTo(ChangeKind.ADDED);
		assertThat(comparison.removed()).containsExactly(2);
	}

	@Test
	void aPairingOfAClauseThatIsNotThereIsRefused() {
		var options = ComparisonOptions.defaults().withPairings(List.of(HandPairing.same(0, 1)));
		var text = ComparedClause.of(List.of(BORDER));

		assertThatIllegalArgumentException().isThrownBy(() -> TextComparison.of(text, text, options));
	}

	@Test
	void anUnpairedSurrogateIsRefused() {
		assertThatExceptionOfType(MalformedTextException.class).isThrownBy(() -> ComparedClause.of("half \ud83d"));
	}

	@Test
	void aCancelledComparisonEnds() {
		var looks = new AtomicInteger();
		var options = ComparisonOptions.defaults().withWatch(() -> looks.incrementAndGet() > 3);
		var text = ComparedClause.of(List.of(BORDER));
		var other = ComparedClause.of(List.of(FUNDS));

		assertThatExceptionOfType(ComparisonCancelledException.class)
			.isThrownBy(() -> TextComparison.of(text, other, options));
		assertThat(looks).hasValue(4);
	}

	@Test
	void aComparisonTellsHowFarItIs() {
		List<Double> shares = new ArrayList<>();
		var options = ComparisonOptions.defaults().withWatch(new ComparisonWatch() {
			@Override
			public boolean isCancelled() {
				return false;
			}

			@Override
			public void reached(double share) {
				shares.add(share);
			}
		});

		TextComparison.of(ComparedClause.of(List.of(BORDER, REPORT)), ComparedClause.of(List.of(REPORT)), options);

		assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0);
	}

	@Test
	void pastItsBudgetAComparisonCoarsensAndSaysSo() {
		var before = ComparedClause.of(List.of(BORDER, POLICE));
		var after = ComparedClause.of(List.of(BORDER.replace("without delay", "at once"), POLICE + " now"));

		var comparison = TextComparison.of(before, after, ComparisonOptions.defaults().withBudget(1));

		assertThat(comparison.coarsened()).isTrue();
		assertThat(comparison.clauses()).hasSize(2);
		assertThat(TextComparison.of(before, after).coarsened()).isFalse();
	}

	@Test
	void thousandsOfClausesThatReadTheSameArePairedInOrder() {
		var comparison = compare(Collections.nCopies(3000, BORDER), Collections.nCopies(2999, BORDER));

		assertThat(comparison.clauses()).allMatch(it -> it.kind() == ChangeKind.UNCHANGED);
		assertThat(comparison.removed()).hasSize(1);
	}

	private static ComparedClause clause(String label, String text, @Nullable UUID provision) {
		return new ComparedClause("operative", 0, ComparedClause.ROOT, label, text, provision);
	}

	private static List<ChangeKind> kinds(TextComparison comparison) {
		return comparison.clauses().stream().map(ClauseChange::kind).toList();
	}

	private static TextComparison compare(List<String> before, List<String> after) {
		return TextComparison.of(ComparedClause.of(before), ComparedClause.of(after));
	}

}
