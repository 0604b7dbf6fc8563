package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes: collects them, and takes their marks out of the words that they are glued
 * to.
 */
final class Notes {

	private static final Pattern NOTE = Pattern
		.compile("([0-9]{1,3}(?!\\.)|\\*{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|†|[a-z]/)[ )\u00a0\t]*(.*)", Pattern.DOTALL);

	private static final Pattern LIKE_NOTE = Pattern
		.compile("[0-9]{1,2}[ \u00a0](?:See|Ibid|Official Records|Resolution|Document"
				+ "|Adopted|A/|S/|United Nations, |Voir|Véase|Documents? officiels|Documentos Oficiales|См\\.|Официальные|انظر|见).*",
				Pattern.DOTALL);

	private static final Pattern GLUED = Pattern
		.compile("(?<=[\\p{L}.,;:)”\"»])(?:([0-9]{1,3})(?=[ .,;:)]|$)|(\\*{1,3}|†)|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}))");

	private static final Pattern LOOSE = Pattern.compile("(?<=\\p{L}) ([0-9]{1,3}) (?=\\p{Ll})");

	private static final Map<Character, Character> RAISED = Map.of('⁰', '0', '¹', '1', '²', '2', '³', '3', '⁴', '4',
			'⁵', '5', '⁶', '6', '⁷', '7', '⁸', '8', '⁹', '9');

	private final List<ReadNote> notes = new ArrayList<>();

	private final Set<String> marks = new HashSet<>();

	private final List<Doubt> doubts;

	Notes(List<Doubt> doubts) {
		this.doubts = doubts;
	}

	/** Whether an unlabelled paragraph is a footnote by its mark. */
	boolean looksLikeNote(Block block) {
		var text = block.text();
		if (text.isEmpty()) {
			return false;
		}
		char first = text.charAt(0);
		return (first == '*' && !text.startsWith("* *")) || RAISED.containsKey(first) || first == '†'
				|| LIKE_NOTE.matcher(text).matches();
	}

	void add(Block block) {
		Matcher note = NOTE.matcher(block.text());
		if (note.matches()) {
			var mark = plain(note.group(1));
			marks.add(mark);
			notes.add(new ReadNote(mark, Folding.strip(note.group(2)), block.firstLine()));
		}
		else {
			notes.add(new ReadNote("", block.text(), block.firstLine()));
		}
	}

	List<ReadNote> all() {
		return List.copyOf(notes);
	}

	private static String plain(String mark) {
		var plain = new StringBuilder();
		mark.chars().forEach(one -> plain.append(RAISED.getOrDefault((char) one, (char) one).charValue()));
		return plain.toString();
	}

	/** The words without the marks of the notes collected. */
	String unmarked(String text, int line) {
		if (marks.isEmpty()) {
			return text;
		}
		Matcher loose = LOOSE.matcher(text);
		if (loose.find() && marks.contains(loose.group(1))) {
			doubts.add(Doubt.of(line, Doubt.Kind.NOTE_MARK_IN_TEXT, loose.group(1)));
		}
		return GLUED.matcher(text)
			.replaceAll(found -> marks.contains(plain(found.group())) ? "" : Matcher.quoteReplacement(found.group()));
	}

}
