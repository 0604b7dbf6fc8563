package org.isftracker.document;

import java.util.List;

import org.springframework.util.Assert;

/**
 * An automatic numbering that counts by itself; the levels below one begin anew behind
 * it.
 */
public record WordList(List<Level> levels) {

	public WordList {
		Assert.isTrue(!levels.isEmpty() && levels.size() <= 9, "A numbering has one to nine levels");
		levels = List.copyOf(levels);
	}

	/**
	 * One level: what it counts in ("decimal", "lowerLetter", "lowerRoman", "none"), how
	 * the number is printed ("(%1)" for the first level), and how far the words stand in,
	 * and the number before them, in twentieths of a point.
	 */
	public record Level(String format, String text, int indent, int hanging) {

	}

}
