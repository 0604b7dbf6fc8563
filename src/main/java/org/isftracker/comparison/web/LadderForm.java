package org.isftracker.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.comparison.FirmnessLadder;
import org.isftracker.comparison.LadderView;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a ladder: a rung a line, commas between its phrases. */
record LadderForm(@PlainWords(max = 4000, lines = true) @Nullable String openings,
		@PlainWords(max = 4000, lines = true) @Nullable String modals,
		@PlainWords(max = 4000, lines = true) @Nullable String firming,
		@PlainWords(max = 4000, lines = true) @Nullable String softening, @Nullable Integer version) {

	static LadderForm of(LadderView ladder) {
		return new LadderForm(ladder.openings(), ladder.modals(), ladder.firming(), ladder.softening(),
				ladder.version());
	}

	FirmnessLadder toLadder() {
		return new FirmnessLadder(rungs(openings), rungs(modals), phrases(firming), phrases(softening));
	}

	int madeFrom() {
		return Optional.ofNullable(version).orElse(-1);
	}

	/** All that was typed, in lines. */
	public String words() {
		return String.join("\n", typed(openings), typed(modals), typed(firming), typed(softening));
	}

	private static String typed(@Nullable String words) {
		return (words != null) ? words : "";
	}

	private static List<List<String>> rungs(@Nullable String lines) {
		return typed(lines).lines().map(LadderForm::phrases).filter(rung -> !rung.isEmpty()).toList();
	}

	private static List<String> phrases(@Nullable String line) {
		return Stream.of(typed(line).split("[,;،؛、，；\\n\\r]", -1))
			.map(phrase -> phrase.strip().replaceAll("\\s+", " "))
			.filter(phrase -> !phrase.isEmpty())
			.toList();
	}

}
