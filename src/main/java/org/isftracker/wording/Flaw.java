package org.isftracker.wording;

import java.util.Locale;
import java.util.Optional;

/** What is wrong with words that cannot be stored as they were typed. */
public enum Flaw {

	TOO_LONG, SEVERAL_LINES, CONTROL_CHARACTER, BROKEN_CHARACTER, DIRECTION_OVERRIDE;

	/** The same rule as {@link PlainWords}, for words that no form holds. */
	public static Optional<Flaw> of(CharSequence words, int max, boolean lines) {
		if (words.codePoints().count() > max) {
			return Optional.of(TOO_LONG);
		}
		return words.codePoints().boxed().flatMap(character -> of(character, lines).stream()).findFirst();
	}

	private static Optional<Flaw> of(int character, boolean lines) {
		if (character == '\n' || character == '\r' || character == '\t') {
			return lines ? Optional.empty() : Optional.of(SEVERAL_LINES);
		}
		return switch (Character.getType(character)) {
			case Character.CONTROL -> Optional.of(CONTROL_CHARACTER);
			case Character.SURROGATE, Character.UNASSIGNED -> broken(character);
			default -> character == 0x202D || character == 0x202E ? Optional.of(DIRECTION_OVERRIDE) : Optional.empty();
		};
	}

	private static Optional<Flaw> broken(int character) {
		boolean surrogate = Character.getType(character) == Character.SURROGATE;
		boolean never = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
		return surrogate || never ? Optional.of(BROKEN_CHARACTER) : Optional.empty();
	}

	/** The key of the message that says so. */
	public String key() {
		return "wording." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String message() {
		return "{" + key() + "}";
	}

}
