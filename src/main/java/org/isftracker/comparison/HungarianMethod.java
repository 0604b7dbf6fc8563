package org.isftracker.comparison;

import java.util.Arrays;

/**
 * The cheapest assignment in a square table of costs (Kuhn and Munkres, with potentials).
 */
final class HungarianMethod {

	private final double[][] costs;

	private final int size;

	private final double[] rowPotentials;

	private final double[] columnPotentials;

	private final int[] rows;

	private final int[] ways;

	HungarianMethod(double[][] costs) {
		this.costs = costs;
		this.size = costs.length;
		this.rowPotentials = new double[size + 1];
		this.columnPotentials = new double[size + 1];
		this.rows = new int[size + 1];
		this.ways = new int[size + 1];
	}

	int[] rowOfEachColumn() {
		for (int row = 1; row <= size; row++) {
			rows[0] = row;
			augment(freeColumn());
		}
		int[] assigned = new int[size];
		for (int column = 0; column < size; column++) {
			assigned[column] = rows[column + 1] - 1;
		}
		return assigned;
	}

	private int freeColumn() {
		double[] slack = new double[size + 1];
		Arrays.fill(slack, Double.MAX_VALUE);
		boolean[] visited = new boolean[size + 1];
		int column = 0;
		while (rows[column] != 0) {
			visited[column] = true;
			column = nearest(column, slack, visited);
		}
		return column;
	}

	private int nearest(int from, double[] slack, boolean[] visited) {
		int row = rows[from];
		int nearest = 0;
		double least = Double.MAX_VALUE;
		for (int column = 1; column <= size; column++) {
			if (!visited[column]) {
				double reduced = costs[row - 1][column - 1] - rowPotentials[row] - columnPotentials[column];
				if (reduced < slack[column]) {
					slack[column] = reduced;
					ways[column] = from;
				}
				if (slack[column] < least) {
					least = slack[column];
					nearest = column;
				}
			}
		}
		shift(least, slack, visited);
		return nearest;
	}

	private void shift(double by, double[] slack, boolean[] visited) {
		for (int column = 0; column <= size; column++) {
			if (visited[column]) {
				rowPotentials[rows[column]] += by;
				columnPotentials[column] -= by;
			}
			else {
				slack[column] -= by;
			}
		}
	}

	private void augment(int free) {
		int column = free;
		while (column != 0) {
			rows[column] = rows[ways[column]];
			column = ways[column];
		}
	}

}
