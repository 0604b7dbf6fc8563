package org.isftracker.interchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The styles of a Word document, each with what it inherits. */
final class WordStyles implements WordElements.Visit {

	private static final int DEEPEST = 12;

	private final Map<String, WordPlace> places = new HashMap<>();

	private final Map<String, String> bases = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private String style = "";

	private boolean change;

	@Override
	public void start(String name, WordElements element) {
		switch (name) {
			case "style" -> style = String.valueOf(element.attribute("styleId"));
			case "basedOn" -> bases.put(style, String.valueOf(element.attribute("val")));
			case "name" -> names.put(style, String.valueOf(element.attribute("val")).toLowerCase(Locale.ROOT));
			case "pPrChange" -> change = true;
			default -> {
				if (!change && !style.isEmpty()) {
					places.put(style, places.getOrDefault(style, WordPlace.UNSAID).with(name, element));
				}
			}
		}
	}

	@Override
	public void end(String name) {
		change &= !name.equals("pPrChange");
		style = name.equals("style") ? "" : style;
	}

	/** What the style and those it is based on say of a paragraph. */
	WordPlace of(String name) {
		var place = WordPlace.UNSAID;
		var one = name;
		for (int depth = 0; depth < DEEPEST && !one.isEmpty(); depth++) {
			place = place.or(places.getOrDefault(one, WordPlace.UNSAID));
			one = bases.getOrDefault(one, "");
		}
		return place;
	}

	/** Whether paragraphs of this style are headings. */
	boolean heading(String name) {
		var said = names.getOrDefault(name, name.toLowerCase(Locale.ROOT));
		return said.contains("heading") || said.contains("title") || of(name).outline() >= 0;
	}

}
