package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.document.WordList;
import org.isftracker.document.WordList.Level;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;

/**
 * The automatic numberings that drafts need: one for the operative paragraphs, one for
 * those without a number, one for each annex, and one for each clause that is numbered
 * <em>bis</em>.
 */
final class WordLists {

	private static final int LEFT = 720;

	private static final int STEP = 567;

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	private final List<WordList> lists = new ArrayList<>();

	List<WordList> all() {
		return lists;
	}

	/** The numbering of clauses of this kind, counted from 1. */
	int of(ClauseText clause, boolean numbered) {
		var name = switch (clause.kind()) {
			case PREAMBULAR -> "none";
			case OPERATIVE -> numbered ? "numbered" : "none";
			case ANNEX -> "annex " + clause.annex();
		};
		boolean counts = clause.kind() == ClauseKind.ANNEX || name.equals("numbered");
		return number(name, levels(counts ? new Level("decimal", "%1.", LEFT, LEFT) : new Level("none", "", LEFT, 0)));
	}

	/** The numbering of a clause whose number does not count, and of those under it. */
	int ofInserted(ClauseText clause) {
		var levels = levels(new Level("decimal", "%1.", LEFT, LEFT));
		var own = levels.get(clause.level());
		levels.set(clause.level(), new Level("decimal", clause.marker(), own.indent(), own.hanging()));
		return number("inserted " + clause.provision() + clause.marker() + clause.level(), levels);
	}

	private int number(String name, List<Level> levels) {
		return numbers.computeIfAbsent(name, added -> {
			lists.add(new WordList(levels));
			return lists.size();
		});
	}

	private static List<Level> levels(Level first) {
		var levels = new ArrayList<Level>(List.of(first));
		levels.add(new Level("lowerLetter", "(%2)", LEFT + STEP, STEP));
		levels.add(new Level("lowerRoman", "(%3)", LEFT + 2 * STEP, STEP));
		levels.add(new Level("lowerLetter", "%4.", LEFT + 3 * STEP, STEP));
		levels.add(new Level("lowerRoman", "%5.", LEFT + 4 * STEP, STEP));
		return levels;
	}

}
