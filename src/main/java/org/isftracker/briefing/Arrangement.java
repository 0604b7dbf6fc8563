package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sections of a briefing in their order, those that are left out included. */
public record Arrangement(List<Arranged> sections) {

	/** All sections in the usual order. */
	public static final Arrangement USUAL = new Arrangement(
			Arrays.stream(Section.values()).map(section -> new Arranged(section, true)).toList());

	public Arrangement {
		sections = List.copyOf(sections);
	}

	/** Those that are printed. */
	public List<Section> shown() {
		return sections.stream().filter(Arranged::shown).map(Arranged::section).toList();
	}

	/** The same with a section so many places further down, or up. */
	Arrangement moved(Section section, int by) {
		return placed(section, place(section) + by);
	}

	/** The same with a section in that place, counted from 0. */
	Arrangement placed(Section section, int place) {
		var order = new ArrayList<>(sections);
		var moved = order.remove(place(section));
		order.add(Math.max(0, Math.min(place, order.size())), moved);
		return new Arrangement(order);
	}

	/** The same with a section printed or left out, if it may be. */
	Arrangement showing(Section section, boolean shown) {
		return new Arrangement(sections.stream()
			.map(one -> one.section() == section ? new Arranged(section, shown || !section.canBeLeftOut()) : one)
			.toList());
	}

	private int place(Section section) {
		return sections.stream().map(Arranged::section).toList().indexOf(section);
	}

	/** A section, and whether it is printed. */
	public record Arranged(Section section, boolean shown) {
	}

}
