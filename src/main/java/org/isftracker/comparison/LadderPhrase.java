package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A verb or phrase at its place on a ladder; rung and place count from 0. */
@Embeddable
record LadderPhrase(@Enumerated(EnumType.STRING) LadderPart part, int rung, int place, String phrase) {

	static List<LadderPhrase> of(FirmnessLadder ladder) {
		List<LadderPhrase> phrases = new ArrayList<>();
		add(phrases, LadderPart.OPENING, ladder.openings());
		add(phrases, LadderPart.MODAL, ladder.modals());
		add(phrases, LadderPart.FIRMING, List.of(ladder.firming()));
		add(phrases, LadderPart.SOFTENING, List.of(ladder.softening()));
		return phrases;
	}

	private static void add(List<LadderPhrase> phrases, LadderPart part, List<List<String>> rungs) {
		for (int rung = 0; rung < rungs.size(); rung++) {
			var words = rungs.get(rung);
			for (int place = 0; place < words.size(); place++) {
				phrases.add(new LadderPhrase(part, rung, place, words.get(place)));
			}
		}
	}

}
