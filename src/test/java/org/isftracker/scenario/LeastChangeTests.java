package org.isftracker.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.isftracker.scenario.ChangeProblem.Demand;
import org.isftracker.scenario.ChangeProblem.Member;
import org.junit.jupiter.api.Test;

class LeastChangeTests {

	private static final int MANY = 10_000;

	@Test
	void whatIsMetAlreadyNeedsNoChange() {
		var problem = new ChangeProblem(new int[] { 1 }, List.of(member(1, demand(all -> true, 0))), 1);

		assertThat(solve(problem)).containsExactly(new TreeMap<>());
	}

	@Test
	void eachSmallestSetIsFoundAndNoneThatHoldsAnother() {
		var either = demand(chosen -> chosen[0] == 1 || (chosen[1] == 1 && chosen[2] == 1), 0, 1, 2);
		var problem = new ChangeProblem(new int[] { 1, 1, 1 }, List.of(member(1, either)), 1);

		assertThat(solve(problem)).containsExactly(new TreeMap<>(Map.of(0, 1)), new TreeMap<>(Map.of(1, 1, 2, 1)));
	}

	@Test
	void whatHelpsOneAndCrossesAnotherIsMendedOrLeft() {
		var helped = demand(chosen -> chosen[0] == 1, 0);
		var crossed = demand(chosen -> chosen[0] == 0 || chosen[1] == 1, 0, 1);
		var problem = new ChangeProblem(new int[] { 1, 1 }, List.of(member(1, helped, crossed)), 1);

		assertThat(solve(problem)).containsExactly(new TreeMap<>(Map.of(0, 1, 1, 1)));
	}

	@Test
	void whatNothingMeetsHasNoSet() {
		var problem = new ChangeProblem(new int[] { 3, 3 }, List.of(member(1, demand(chosen -> false, 0, 1))), 1);

		assertThat(LeastChange.of(problem, MANY, MANY, () -> false)).returns(List.of(), LeastChange.Answer::sets)
			.returns(true, LeastChange.Answer::complete);
	}

	@Test
	void enoughIsEnoughWhoeverBringsIt() {
		var problem = new ChangeProblem(new int[] { 1, 1, 1 },
				IntStream.range(0, 3).mapToObj(at -> member(1000, demand(chosen -> chosen[at] == 1, at))).toList(),
				2000);

		assertThat(solve(problem)).hasSize(3).allSatisfy(set -> assertThat(set).hasSize(2));
	}

	@Test
	void aSearchThatIsCancelledOrSpentSaysThatItIsNotComplete() {
		var problem = hard(new Random(7), 20);

		assertThat(LeastChange.of(problem, MANY, 100, () -> false).complete()).isFalse();
		assertThat(LeastChange.of(problem, MANY, Long.MAX_VALUE, () -> true).complete()).isFalse();
	}

	@Test
	void noMoreSetsAreShownThanAskedForTheSmallestFirst() {
		var problem = new ChangeProblem(new int[] { 5, 5 },
				List.of(member(1, demand(chosen -> chosen[0] > 0 || chosen[1] > 0, 0, 1))), 1);

		var answer = LeastChange.of(problem, 4, MANY, () -> false);

		assertThat(answer.sets()).hasSize(4);
		assertThat(answer.complete()).isFalse();
	}

	@Test
	void itFindsWhatTryingEverythingFinds() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int round = 0; round < 400; round++) {
			var problem = hard(random, 1 + random.nextInt(6));
			var answer = LeastChange.of(problem, MANY, Long.MAX_VALUE, () -> false);

			assertThat(answer.complete()).isTrue();
			assertThat(answer.sets()).as("seed %s, round %s", seed, round)
				.containsExactlyInAnyOrderElementsOf(everything(problem))
				.isSortedAccordingTo(Comparator.comparingInt(Map::size));
		}
	}

	@Test
	void twentyTermsNeedNoMoreThanTheAllowance() {
		for (int seed = 1; seed <= 20; seed++) {
			var answer = LeastChange.of(hard(new Random(seed), 20), LeastChanging.SHOWN, LeastChanging.COMBINATIONS,
					() -> false);

			assertThat(answer.complete() || answer.sets().size() == LeastChanging.SHOWN).as("seed %s", seed).isTrue();
		}
	}

	/**
	 * Demands of one to three terms with any answers, some of which contradict others.
	 */
	static ChangeProblem hard(Random random, int terms) {
		var options = IntStream.range(0, terms).map(at -> 1 + random.nextInt(3)).toArray();
		List<Member> members = new ArrayList<>();
		for (int at = 0; at < 1 + terms / 2; at++) {
			members.add(member(1 + random.nextInt(5),
					IntStream.range(0, 1 + random.nextInt(2))
						.mapToObj(one -> any(random.nextLong(), random, terms))
						.toArray(Demand[]::new)));
		}
		long all = members.stream().mapToLong(Member::weight).sum();
		return new ChangeProblem(options, members, random.nextBoolean() ? all : all * 2 / 3);
	}

	private static Demand any(long salt, Random random, int terms) {
		var variables = random.ints(1 + random.nextInt(3), 0, terms).distinct().toArray();
		return new Demand(variables, chosen -> {
			long mixed = salt;
			for (int variable : variables) {
				mixed = mixed * 31 + chosen[variable];
			}
			return new Random(mixed).nextInt(5) < 2;
		});
	}

	private static List<SortedMap<Integer, Integer>> everything(ChangeProblem problem) {
		List<SortedMap<Integer, Integer>> met = new ArrayList<>();
		walk(problem, new int[problem.options().length], 0, met);
		return met.stream()
			.filter(set -> met.stream()
				.noneMatch(other -> other.size() < set.size() && set.entrySet().containsAll(other.entrySet())))
			.toList();
	}

	private static void walk(ChangeProblem problem, int[] chosen, int at, List<SortedMap<Integer, Integer>> met) {
		if (at == chosen.length) {
			if (problem.isMet(chosen)) {
				var set = new TreeMap<Integer, Integer>();
				IntStream.range(0, at).filter(one -> chosen[one] > 0).forEach(one -> set.put(one, chosen[one]));
				met.add(set);
			}
			return;
		}
		for (int option = 0; option <= problem.options()[at]; option++) {
			chosen[at] = option;
			walk(problem, chosen, at + 1, met);
		}
		chosen[at] = 0;
	}

	private static List<SortedMap<Integer, Integer>> solve(ChangeProblem problem) {
		return LeastChange.of(problem, MANY, MANY, () -> false).sets();
	}

	private static Member member(long weight, Demand... demands) {
		return new Member(weight, List.of(demands));
	}

	private static Demand demand(Predicate<int[]> met, int... variables) {
		return new Demand(variables, met);
	}

}
