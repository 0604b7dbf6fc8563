package org.isftracker.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the smallest sets of choices that meet a goal: every set that meets it and of
 * which no part does, the smaller ones first. From a set that does not meet it yet it
 * goes on by each choice that concerns one unmet demand, since every larger set that
 * meets the goal has one of these; a choice that was gone through is not taken again
 * beside it, so that no set is met twice. The same problem always gives the same answer.
 */
final class LeastChange {

	/** The choices made, by variable; an answer that is not complete may lack some. */
	record Answer(List<SortedMap<Integer, Integer>> sets, boolean complete) {

	}

	private final ChangeProblem problem;

	private final int most;

	private final Allowance allowance;

	private final int[] chosen;

	private final boolean[][] excluded;

	private final List<SortedMap<Integer, Integer>> found = new ArrayList<>();

	private boolean cut;

	private LeastChange(ChangeProblem problem, int most, Allowance allowance) {
		this.problem = problem;
		this.most = most;
		this.allowance = allowance;
		this.chosen = new int[problem.options().length];
		this.excluded = IntStream.of(problem.options())
			.mapToObj(options -> new boolean[options + 1])
			.toArray(boolean[][]::new);
	}

	/**
	 * At most so many sets, looking at no more than so many combinations, and none any
	 * more once it is cancelled.
	 */
	static Answer of(ChangeProblem problem, int most, long combinations, BooleanSupplier cancelled) {
		var search = new LeastChange(problem, most, new Allowance(combinations, cancelled));
		boolean exhausted = false;
		for (int size = 0; size <= problem.options().length && !exhausted && search.goesOn(); size++) {
			search.cut = false;
			search.look(size);
			exhausted = !search.cut;
		}
		return new Answer(List.copyOf(search.found), search.goesOn());
	}

	private boolean goesOn() {
		return found.size() < most && !allowance.isSpent();
	}

	private void look(int left) {
		allowance.spend();
		if (!goesOn() || holdsFound()) {
			return;
		}
		if (problem.isMet(chosen)) {
			found.add(choices());
			return;
		}
		var unmet = problem.needed(chosen);
		if (unmet.isEmpty() || !problem.canBeMet(chosen, excluded)) {
			return;
		}
		if (disjoint(unmet) > left) {
			cut = true;
			return;
		}
		goOn(problem.hasSlack() ? unmet : List.of(narrowest(unmet)), left);
	}

	private void goOn(List<ChangeProblem.Demand> unmet, int left) {
		List<int[]> gone = new ArrayList<>();
		for (var demand : unmet) {
			for (int variable : demand.variables()) {
				for (int option = 1; chosen[variable] == 0 && option <= problem.options()[variable]; option++) {
					if (!excluded[variable][option]) {
						take(variable, option, left);
						excluded[variable][option] = true;
						gone.add(new int[] { variable, option });
					}
				}
			}
		}
		gone.forEach(one -> excluded[one[0]][one[1]] = false);
	}

	private void take(int variable, int option, int left) {
		chosen[variable] = option;
		look(left - 1);
		chosen[variable] = 0;
	}

	private ChangeProblem.Demand narrowest(List<ChangeProblem.Demand> unmet) {
		return unmet.stream().min(Comparator.comparingInt(this::open)).orElseThrow();
	}

	private int open(ChangeProblem.Demand demand) {
		int open = 0;
		for (int variable : demand.variables()) {
			for (int option = 1; chosen[variable] == 0 && option <= problem.options()[variable]; option++) {
				open += excluded[variable][option] ? 0 : 1;
			}
		}
		return open;
	}

	/** How many further choices it takes at least: one for each demand of its own. */
	private int disjoint(List<ChangeProblem.Demand> unmet) {
		if (problem.hasSlack()) {
			return 1;
		}
		var seen = new boolean[chosen.length];
		int apart = 0;
		for (var demand : unmet) {
			boolean fresh = IntStream.of(demand.variables()).noneMatch(variable -> seen[variable]);
			apart += fresh ? 1 : 0;
			IntStream.of(demand.variables()).filter(variable -> fresh).forEach(variable -> seen[variable] = true);
		}
		return apart;
	}

	private boolean holdsFound() {
		return found.stream().anyMatch(set -> set.entrySet().stream().allMatch(this::isChosen));
	}

	private boolean isChosen(Map.Entry<Integer, Integer> choice) {
		return chosen[choice.getKey()] == choice.getValue();
	}

	private SortedMap<Integer, Integer> choices() {
		var choices = new TreeMap<Integer, Integer>();
		IntStream.range(0, chosen.length).filter(at -> chosen[at] > 0).forEach(at -> choices.put(at, chosen[at]));
		return choices;
	}

	/** How much may still be looked at. */
	private static final class Allowance {

		private static final int ASK_EVERY = 1024;

		private final BooleanSupplier cancelled;

		private long left;

		private boolean stopped;

		Allowance(long combinations, BooleanSupplier cancelled) {
			this.left = combinations;
			this.cancelled = cancelled;
		}

		void spend() {
			left--;
			stopped |= left % ASK_EVERY == 0 && cancelled.getAsBoolean();
		}

		boolean isSpent() {
			return left < 0 || stopped;
		}

	}

}
