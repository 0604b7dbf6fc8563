package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of any script and with any white space, the same for the same seed. */
class RandomTexts {

	private static final List<String> PIECES = List.of("Decides", "that", "the", "force", "shall", "may", "of", "and",
			"paragraph", "7", "(a)", "2605", "(2021)", "15", "May", "2021", "S/2020/449", "l’", "d'", "“all", "\"all",
			"measures”", "measures\"", "Secretary‑General", "Secretary-General", "يقرر", "تمديد", "ولاية", "،", "决定延长",
			"2021年5月15日", "просит", "мая", "état", "e\u0301tat", "😀", "\u200f", "\u00ad", "1,234.5", "10\u00a0000",
			"é", "\u0000", "ß", "İ", "ﬁ", "ก็", "—", "–", "'", "’", "«", "»");

	private static final List<String> BREAKS = List.of(" ", " ", " ", " ", "", "  ", "\u00a0", "\u202f", "\t", "\n",
			", ", "; ");

	private final Random random;

	RandomTexts(long seed) {
		this.random = new Random(seed);
	}

	String text() {
		StringBuilder text = new StringBuilder();
		int words = random.nextInt(30);
		for (int word = 0; word < words; word++) {
			text.append(any(PIECES)).append(any(BREAKS));
		}
		return text.toString();
	}

	/** A sentence whose made-up words no other sentence shares. */
	String sentence() {
		StringBuilder sentence = new StringBuilder("Decides");
		for (int word = 8 + random.nextInt(20); word > 0; word--) {
			sentence.append(' ').append(Integer.toString(random.nextInt(1 << 30), 36));
		}
		return sentence.append(';').toString();
	}

	List<String> sentences(int count) {
		List<String> sentences = new ArrayList<>();
		while (sentences.size() < count) {
			sentences.add(sentence());
		}
		return sentences;
	}

	/** The text with words dropped, put in, exchanged or moved. */
	String revised(String text) {
		List<String> words = new ArrayList<>(List.of(text.split("(?<= )", -1)));
		for (int edit = random.nextInt(5); edit > 0; edit--) {
			int place = random.nextInt(words.size());
			switch (random.nextInt(4)) {
				case 0 -> words.add(place, any(PIECES) + any(BREAKS));
				case 1 -> words.set(place, any(PIECES) + any(BREAKS));
				case 2 -> words.add(random.nextInt(words.size()), words.get(place));
				default -> words.set(place, "");
			}
		}
		return String.join("", words);
	}

	List<String> texts(int most) {
		List<String> texts = new ArrayList<>();
		for (int clause = random.nextInt(most + 1); clause > 0; clause--) {
			texts.add((random.nextInt(5) == 0 && !texts.isEmpty()) ? any(texts) : text());
		}
		return texts;
	}

	/** The texts with some reworded, moved, dropped, added, joined or cut in two. */
	List<String> revised(List<String> texts) {
		List<String> revised = new ArrayList<>(texts);
		for (int edit = random.nextInt(6); edit > 0 && !revised.isEmpty(); edit--) {
			int place = random.nextInt(revised.size());
			switch (random.nextInt(5)) {
				case 0 -> revised.set(place, revised(revised.get(place)));
				case 1 -> revised.add(random.nextInt(revised.size()), revised.remove(place));
				case 2 -> revised.remove(place);
				case 3 -> revised.set(place, revised.get(place) + " " + any(revised));
				default -> revised.add(place, text());
			}
		}
		return revised;
	}

	/** The sentences with some dropped, reworded, moved, and others put in. */
	List<String> redrafted(List<String> sentences) {
		List<String> redrafted = new ArrayList<>();
		for (String sentence : sentences) {
			if (random.nextInt(10) > 0) {
				redrafted.add((random.nextInt(4) == 0) ? reworded(sentence) : sentence);
			}
			if (random.nextInt(10) == 0) {
				redrafted.add(sentence());
			}
		}
		for (int move = random.nextInt(3); move > 0 && redrafted.size() > 1; move--) {
			redrafted.add(random.nextInt(redrafted.size() - 1), redrafted.remove(random.nextInt(redrafted.size())));
		}
		return redrafted;
	}

	private String reworded(String sentence) {
		String[] words = sentence.split(" ", -1);
		words[1 + random.nextInt(words.length - 1)] = any(PIECES);
		return String.join(" ", words);
	}

	/** The text with half of a character put in somewhere. */
	String broken(String text) {
		int place = random.nextInt(text.length() + 1);
		char half = (char) (random.nextBoolean() ? 0xD800 + random.nextInt(0x400) : 0xDC00 + random.nextInt(0x400));
		return text.substring(0, place).replace("😀", "") + "." + half + "." + text.substring(place).replace("😀", "");
	}

	private String any(List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

}
