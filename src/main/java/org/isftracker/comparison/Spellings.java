package org.isftracker.comparison;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Numbers distinct strings from 0, found by a stretch of a text without making a string
 * of it twice.
 */
final class Spellings {

	/**
	 * No text is slow because of the words that it is made of: where they land is not
	 * known before.
	 */
	private static final long SEED = System.nanoTime();

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private String[] spellings = new String[2048];

	private int[] hashes = new int[2048];

	private int[] slots = filled(4096);

	private int size;

	int size() {
		return size;
	}

	String at(int number) {
		return spellings[number];
	}

	int number(String whole) {
		return number(whole, 0, whole.length());
	}

	/** The number of what stands between the two places. */
	int number(String text, int start, int end) {
		int hash = hash(text, start, end);
		int slot = hash & (slots.length - 1);
		while (slots[slot] >= 0) {
			int number = slots[slot];
			if (hashes[number] == hash && isSame(spellings[number], text, start, end)) {
				return number;
			}
			slot = (slot + 1) & (slots.length - 1);
		}
		slots[slot] = size;
		return add(text.substring(start, end), hash);
	}

	private static boolean isSame(@Nullable String spelling, String text, int start, int end) {
		return spelling != null && spelling.length() == end - start && text.startsWith(spelling, start);
	}

	private int add(String spelling, int hash) {
		if (size == spellings.length) {
			spellings = Arrays.copyOf(spellings, 2 * size);
			hashes = Arrays.copyOf(hashes, 2 * size);
		}
		spellings[size] = spelling;
		hashes[size] = hash;
		size++;
		if (2 * size > slots.length) {
			grow();
		}
		return size - 1;
	}

	private void grow() {
		slots = filled(2 * slots.length);
		for (int number = 0; number < size; number++) {
			int slot = hashes[number] & (slots.length - 1);
			while (slots[slot] >= 0) {
				slot = (slot + 1) & (slots.length - 1);
			}
			slots[slot] = number;
		}
	}

	private static int[] filled(int length) {
		int[] slots = new int[length];
		Arrays.fill(slots, -1);
		return slots;
	}

	private static int hash(String text, int start, int end) {
		long hash = SEED;
		for (int at = start; at < end; at++) {
			hash = (hash ^ text.charAt(at)) * SPREAD;
		}
		return (int) (hash ^ (hash >>> 32));
	}

}
