package org.isftracker.comparison;

import java.util.List;

/**
 * The ladder of one language as it stands; {@code version} is what a change of it must
 * name.
 */
public record LadderView(String language, FirmnessLadder ladder, int version) {

	/** The opening verbs as a person writes them: a rung a line, the firmest first. */
	public String openings() {
		return lines(ladder.openings());
	}

	/** The verbs of duty, written likewise. */
	public String modals() {
		return lines(ladder.modals());
	}

	public String firming() {
		return String.join(", ", ladder.firming());
	}

	public String softening() {
		return String.join(", ", ladder.softening());
	}

	/** The whole ladder in lines. */
	public String words() {
		return String.join("\n", openings(), modals(), firming(), softening());
	}

	private static String lines(List<List<String>> rungs) {
		return String.join("\n", rungs.stream().map(rung -> String.join(", ", rung)).toList());
	}

}
