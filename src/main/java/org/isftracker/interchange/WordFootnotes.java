package org.isftracker.interchange;

import java.util.HashMap;
import java.util.Map;

/** The footnotes of a Word document by their numbers. */
final class WordFootnotes implements WordElements.Visit {

	private final Map<String, StringBuilder> notes = new HashMap<>();

	private final TrackedSide side;

	private StringBuilder words = new StringBuilder();

	private boolean inText;

	private int skipping;

	WordFootnotes(TrackedSide side) {
		this.side = side;
	}

	@Override
	public void start(String name, WordElements element) {
		if (skipping > 0 || side.drops(name)) {
			skipping++;
			return;
		}
		inText = name.equals("t") || name.equals("delText");
		if (name.equals("footnote")) {
			words = new StringBuilder();
			notes.put(String.valueOf(element.attribute("id")), words);
		}
		else if (name.equals("p") || name.equals("tab") || name.equals("br")) {
			words.append(' ');
		}
	}

	@Override
	public void text(String said) {
		if (inText && skipping == 0) {
			words.append(said);
		}
	}

	@Override
	public void end(String name) {
		skipping = Math.max(0, skipping - 1);
		inText = false;
	}

	String words(String id) {
		return notes.getOrDefault(id, new StringBuilder()).toString();
	}

}
