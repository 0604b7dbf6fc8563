package org.isftracker.interchange.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.interchange.Correction;
import org.isftracker.interchange.Part;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * What somebody puts right in one paragraph; the words as they were come along, so that
 * typed ones are kept whatever is pressed.
 */
record CorrectionForm(@Nullable Integer version, @Nullable Integer piece, @Nullable String deed,
		@PlainWords(max = 20_000, lines = true) @Nullable String words, @Nullable String at) {

	private static final String PART = "part-";

	/** The corrections to be made, given the words that stand there now. */
	List<Correction> corrections(String now) {
		int key = Objects.requireNonNullElse(piece, -1);
		var typed = plain(words);
		var made = new ArrayList<Correction>();
		int bar = "split".equals(deed) ? typed.indexOf('|') : -1;
		var said = bar < 0 ? typed : typed.substring(0, bar) + typed.substring(bar + 1);
		if (!said.equals(now) && !"take".equals(deed)) {
			made.add(Correction.words(key, said));
		}
		of(key, bar).ifPresent(made::add);
		return made;
	}

	private Optional<Correction> of(int key, int bar) {
		var wanted = Objects.requireNonNullElse(deed, "save");
		if (wanted.startsWith(PART)) {
			return part(wanted.substring(PART.length())).map(part -> Correction.as(key, part));
		}
		return Optional.ofNullable(switch (wanted) {
			case "out" -> Correction.of(Correction.Kind.PROMOTE, key);
			case "in" -> Correction.of(Correction.Kind.DEMOTE, key);
			case "join" -> Correction.of(Correction.Kind.JOIN, key);
			case "settle" -> Correction.of(Correction.Kind.SETTLE, key);
			case "take" -> Correction.of(Correction.Kind.TAKE, key);
			case "split" -> Correction.split(key, bar < 0 ? caret() : bar);
			default -> null;
		});
	}

	private static Optional<Part> part(String name) {
		return Arrays.stream(Part.values()).filter(part -> part.name().equals(name)).findFirst();
	}

	private int caret() {
		try {
			return Integer.parseInt(Objects.requireNonNullElse(at, "0"));
		}
		catch (NumberFormatException odd) {
			return 0;
		}
	}

	private static String plain(@Nullable String words) {
		return Objects.requireNonNullElse(words, "").replace("\r\n", "\n").strip();
	}

}
