package org.isftracker.interchange;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph before its place is known: its words with the label in front, how far it is
 * indented, the lines it was read from, and what its source says of it.
 */
record Block(String text, int indent, int firstLine, int lastLine, Hint hint, @Nullable Label label) {

	static Block of(String text, int indent, int firstLine, int lastLine) {
		return new Block(text, indent, firstLine, lastLine, Hint.NONE, Labels.read(text).orElse(null));
	}

	static Block hinted(String text, Hint hint, int indent, int line) {
		return new Block(text, indent, line, line, hint, null);
	}

	Optional<Label> labelled() {
		return Optional.ofNullable(label);
	}

	/** The words behind the label. */
	String words() {
		return label == null ? text : label.rest();
	}

	boolean is(Hint one) {
		return hint == one;
	}

	Block unlabelled() {
		return new Block(text, indent, firstLine, lastLine, hint, null);
	}

	Block labelled(Label other) {
		return new Block(text, indent, firstLine, lastLine, hint, other);
	}

	/** What a source with layout says of a paragraph. */
	enum Hint {

		NONE, HEADING, NOTE, ATTACHMENT

	}

}
