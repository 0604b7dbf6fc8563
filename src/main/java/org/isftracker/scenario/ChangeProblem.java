package org.isftracker.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What may be chosen and what is to come of it. Each variable has options from 1; 0
 * leaves it as it is. Members whose demands are all met count with their weight, and
 * together they have to reach what is enough.
 */
final class ChangeProblem {

	private static final int LARGEST_TABLE = 1 << 16;

	/** What one member asks for; it depends on nothing but those variables. */
	static final class Demand {

		private final int[] variables;

		private final Predicate<int[]> met;

		Demand(int[] variables, Predicate<int[]> met) {
			this.variables = variables.clone();
			this.met = met;
		}

		int[] variables() {
			return variables;
		}

		boolean isMet(int[] chosen) {
			return met.test(chosen);
		}

		/** Whether further choices can still meet it, as far as a table tells. */
		boolean canBeMet(int[] chosen, boolean[][] excluded) {
			return !(met instanceof Table table) || table.canBeMet(chosen, excluded);
		}

	}

	/** Who is to be won, and what it counts. */
	record Member(long weight, List<Demand> demands) {

	}

	private final int[] options;

	private final List<Member> members;

	private final long enough;

	private final boolean slack;

	ChangeProblem(int[] options, List<Member> members, long enough) {
		this.options = options.clone();
		this.members = members.stream().map(this::tabled).toList();
		this.enough = enough;
		this.slack = members.stream().mapToLong(Member::weight).sum() > enough;
	}

	int[] options() {
		return options;
	}

	/** Whether not every member is needed. */
	boolean hasSlack() {
		return slack;
	}

	boolean isMet(int[] chosen) {
		long reached = 0;
		for (var member : members) {
			reached += firstUnmet(member, chosen) == null ? member.weight() : 0;
		}
		return reached >= enough;
	}

	/**
	 * Unmet demands of which the next choice has to concern one: all, where every member
	 * is needed, else the first of each member that is not won yet.
	 */
	List<Demand> needed(int[] chosen) {
		List<Demand> unmet = new ArrayList<>();
		for (var member : members) {
			if (slack) {
				var first = firstUnmet(member, chosen);
				if (first != null) {
					unmet.add(first);
				}
			}
			else {
				member.demands().stream().filter(demand -> !demand.isMet(chosen)).forEach(unmet::add);
			}
		}
		return unmet;
	}

	/** Whether those who can still be won reach what is enough. */
	boolean canBeMet(int[] chosen, boolean[][] excluded) {
		long within = 0;
		for (var member : members) {
			within += member.demands().stream().allMatch(demand -> demand.canBeMet(chosen, excluded)) ? member.weight()
					: 0;
		}
		return within >= enough;
	}

	private static @Nullable Demand firstUnmet(Member member, int[] chosen) {
		for (var demand : member.demands()) {
			if (!demand.isMet(chosen)) {
				return demand;
			}
		}
		return null;
	}

	private Member tabled(Member member) {
		return new Member(member.weight(), member.demands().stream().map(this::tabled).toList());
	}

	/** Answers from a table, where that is not too large, as it is asked very often. */
	private Demand tabled(Demand demand) {
		int size = 1;
		for (int variable : demand.variables()) {
			size = Math.min(LARGEST_TABLE + 1, size * (options[variable] + 1));
		}
		return size > LARGEST_TABLE ? demand : new Demand(demand.variables(), new Table(demand, options, size));
	}

	/** All answers of one demand. */
	private static final class Table implements Predicate<int[]> {

		private final int[] variables;

		private final int[] strides;

		private final boolean[] answers;

		Table(Demand demand, int[] options, int size) {
			this.variables = demand.variables();
			this.strides = new int[variables.length];
			this.answers = new boolean[size];
			int stride = 1;
			for (int at = 0; at < variables.length; at++) {
				strides[at] = stride;
				stride *= options[variables[at]] + 1;
			}
			var chosen = new int[options.length];
			for (int row = 0; row < size; row++) {
				for (int at = 0; at < variables.length; at++) {
					chosen[variables[at]] = row / strides[at] % (options[variables[at]] + 1);
				}
				answers[row] = demand.isMet(chosen);
			}
		}

		@Override
		public boolean test(int[] chosen) {
			int row = 0;
			for (int at = 0; at < variables.length; at++) {
				row += chosen[variables[at]] * strides[at];
			}
			return answers[row];
		}

		boolean canBeMet(int[] chosen, boolean[][] excluded) {
			return canBeMet(chosen, excluded, 0, 0);
		}

		private boolean canBeMet(int[] chosen, boolean[][] excluded, int at, int row) {
			if (at == variables.length) {
				return answers[row];
			}
			int variable = variables[at];
			if (chosen[variable] > 0) {
				return canBeMet(chosen, excluded, at + 1, row + chosen[variable] * strides[at]);
			}
			for (int option = 0; option < excluded[variable].length; option++) {
				if (!excluded[variable][option] && canBeMet(chosen, excluded, at + 1, row + option * strides[at])) {
					return true;
				}
			}
			return false;
		}

	}

}
