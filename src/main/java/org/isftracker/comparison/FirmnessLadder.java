package org.isftracker.comparison;

import java.util.List;
import java.util.Locale;

/**
 * Our own convention of how firmly a text speaks. {@code openings} are opening verbs and
 * {@code modals} the verbs of duty, each from the firmest rung to the softest; the
 * phrases of {@code firming} and {@code softening} work wherever they stand. A modal that
 * comes where none was makes a clause firmer, unless it is on the lowest rung. What is on
 * no rung gets no label. Letter case does not count.
 */
public record FirmnessLadder(List<List<String>> openings, List<List<String>> modals, List<String> firming,
		List<String> softening) {

	/** The ladder that holds until a lead edits it. */
	public static final FirmnessLadder DEFAULT = new FirmnessLadder(
			List.of(List.of("decides", "demands"), List.of("authorizes", "authorises"),
					List.of("calls upon", "calls on", "urges"), List.of("requests"), List.of("encourages", "invites"),
					List.of("welcomes", "takes note")),
			List.of(List.of("shall"), List.of("should"), List.of("may")), List.of("all necessary measures"),
			List.of("as appropriate", "where possible"));

	public FirmnessLadder {
		openings = openings.stream().map(FirmnessLadder::lowerCase).toList();
		modals = modals.stream().map(FirmnessLadder::lowerCase).toList();
		firming = lowerCase(firming);
		softening = lowerCase(softening);
	}

	private static List<String> lowerCase(List<String> words) {
		return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

}
