package org.isftracker.wording;

/** The names of files that people send, as they can be stored and shown. */
public final class FileNames {

	private static final int LONGEST = 200;

	private FileNames() {
	}

	/**
	 * The last part of a name, without control characters and halves of characters; the
	 * other words where nothing is left.
	 */
	public static String plain(String given, String otherwise) {
		var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		var plain = last.codePoints()
			.filter(character -> Flaw.of(Character.toString(character), 1, false).isEmpty())
			.limit(LONGEST)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return plain.isBlank() ? otherwise : plain;
	}

}
