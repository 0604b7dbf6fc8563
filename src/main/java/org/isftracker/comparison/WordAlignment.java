package org.isftracker.comparison;

import java.util.Arrays;

/**
 * The weighted longest common subsequence of two runs of tokens: words of content count
 * far more than function words and marks, and unbroken runs more than crumbs.
 */
final class WordAlignment {

	private static final float CONTENT = 1;

	private static final float FUNCTION = 0.12f;

	private static final float GOES_ON = 0.25f;

	private static final float STARTS = -0.2f;

	private static final float IMPOSSIBLE = -1e9f;

	private static final byte OLD = 1;

	private static final byte NEW = 2;

	private static final byte BOTH = 3;

	private static final byte CONTINUES = 4;

	private final Vocabulary vocabulary;

	private byte[] trace = new byte[1 << 12];

	private float[] best = {};

	private float[] run = {};

	WordAlignment(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Adds to the script what lies between the two ranges. */
	void align(Tokens old, int oldFrom, int oldTo, Tokens now, int newFrom, int newTo, Script script) {
		int rows = oldTo - oldFrom;
		int columns = newTo - newFrom;
		prepare(rows, columns);
		for (int row = 1; row <= rows; row++) {
			fill(row, columns, old.id(oldFrom + row - 1), now, newFrom);
		}
		boolean[] matched = new boolean[rows];
		int[] partners = new int[rows];
		follow(rows, columns, matched, partners);
		write(matched, partners, oldFrom, oldTo, newFrom, newTo, script);
	}

	private void prepare(int rows, int columns) {
		int cells = (rows + 1) * (columns + 1);
		if (trace.length < cells) {
			trace = new byte[cells];
		}
		best = new float[columns + 1];
		run = new float[columns + 1];
		Arrays.fill(run, IMPOSSIBLE);
	}

	private void fill(int row, int columns, int id, Tokens now, int newFrom) {
		float weight = vocabulary.token(id).isContent() ? CONTENT : FUNCTION;
		int line = row * (columns + 1);
		float diagonalBest = best[0];
		float diagonalRun = run[0];
		for (int column = 1; column <= columns; column++) {
			float aboveBest = best[column];
			float aboveRun = run[column];
			float here = IMPOSSIBLE;
			byte step = 0;
			if (now.id(newFrom + column - 1) == id) {
				float started = diagonalBest + weight + STARTS;
				float continued = diagonalRun + weight + GOES_ON;
				step = (continued >= started) ? CONTINUES : 0;
				here = Math.max(started, continued);
			}
			float most = aboveBest;
			byte direction = OLD;
			if (best[column - 1] > most) {
				most = best[column - 1];
				direction = NEW;
			}
			if (here > most) {
				most = here;
				direction = BOTH;
			}
			trace[line + column] = (byte) (step | direction);
			best[column] = most;
			run[column] = here;
			diagonalBest = aboveBest;
			diagonalRun = aboveRun;
		}
	}

	private void follow(int rows, int columns, boolean[] matched, int[] partners) {
		int row = rows;
		int column = columns;
		boolean inRun = false;
		while (row > 0 && column > 0) {
			byte step = trace[row * (columns + 1) + column];
			if (inRun || (step & BOTH) == BOTH) {
				row--;
				column--;
				matched[row] = true;
				partners[row] = column;
				inRun = (step & CONTINUES) != 0;
			}
			else if ((step & BOTH) == OLD) {
				row--;
			}
			else {
				column--;
			}
		}
	}

	private static void write(boolean[] matched, int[] partners, int oldFrom, int oldTo, int newFrom, int newTo,
			Script script) {
		int i = oldFrom;
		int j = newFrom;
		for (int row = 0; row < matched.length; row++) {
			if (matched[row]) {
				script.add(Stretch.changed(i, oldFrom + row, j, newFrom + partners[row]));
				script.add(Stretch.kept(oldFrom + row, newFrom + partners[row], 1));
				i = oldFrom + row + 1;
				j = newFrom + partners[row] + 1;
			}
		}
		script.add(Stretch.changed(i, oldTo, j, newTo));
	}

}
