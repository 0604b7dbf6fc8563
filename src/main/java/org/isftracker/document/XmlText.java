package org.isftracker.document;

/** Words as XML 1.0 can hold them. */
public final class XmlText {

	private XmlText() {
	}

	/**
	 * The words with the replacement character in the place of each that XML has no way
	 * to write: most control characters and single surrogates.
	 */
	public static String allowed(String words) {
		return words.codePoints()
			.map(c -> isAllowed(c) ? c : 0xFFFD)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isAllowed(int c) {
		return (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n';
	}

}
