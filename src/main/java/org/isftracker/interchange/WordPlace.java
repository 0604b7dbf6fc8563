package org.isftracker.interchange;

/**
 * How a paragraph of a Word document is set, as far as it says so itself: its style, its
 * automatic numbering and level there, its indent in twentieths of a point, and its level
 * among headings. -1 is unsaid.
 */
record WordPlace(String style, int list, int level, int indent, int outline) {

	static final WordPlace UNSAID = new WordPlace("", -1, -1, -1, -1);

	WordPlace styled(String other) {
		return new WordPlace(other, list, level, indent, outline);
	}

	WordPlace listed(int other) {
		return new WordPlace(style, other, level, indent, outline);
	}

	WordPlace levelled(int other) {
		return new WordPlace(style, list, other, indent, outline);
	}

	WordPlace indented(int other) {
		return new WordPlace(style, list, level, other, outline);
	}

	WordPlace outlined(int other) {
		return new WordPlace(style, list, level, indent, other);
	}

	/** What another place says wherever this one says nothing. */
	WordPlace or(WordPlace other) {
		return new WordPlace(style.isEmpty() ? other.style : style, list < 0 ? other.list : list,
				level < 0 ? other.level : level, indent < 0 ? other.indent : indent,
				outline < 0 ? other.outline : outline);
	}

	/** With a property that the element which starts sets. */
	WordPlace with(String name, WordElements element) {
		return switch (name) {
			case "pStyle" -> styled(String.valueOf(element.attribute("val")));
			case "numId" -> listed(element.number("val", -1));
			case "ilvl" -> levelled(element.number("val", -1));
			case "ind" -> indented(element.number("left", element.number("start", -1)));
			case "outlineLvl" -> outlined(element.number("val", -1));
			default -> this;
		};
	}

}
