package org.isftracker.document;

/**
 * How a paragraph is set: the identifier of its style, and its place in an automatic
 * numbering, the list counted from 1 (0 for none) and the level from 0.
 */
public record WordForm(String style, int list, int level) {

	public static WordForm of(String style) {
		return new WordForm(style, 0, 0);
	}

}
