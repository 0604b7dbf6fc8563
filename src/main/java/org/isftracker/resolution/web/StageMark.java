package org.isftracker.resolution.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.Stage;

/** One stage in the bar above a draft: gone through, reached, or perhaps to come. */
record StageMark(Stage stage, String state) {

	private static final List<Stage> USUAL = List.of(Stage.WORKING, Stage.CIRCULATED, Stage.UNDER_SILENCE,
			Stage.SILENCE_KEPT, Stage.IN_BLUE, Stage.ADOPTED);

	static List<StageMark> bar(Stage now, List<PastMove> history) {
		var passed = new LinkedHashSet<>(List.of(Stage.WORKING));
		history.forEach(move -> passed.add(move.stage()));
		var bar = new ArrayList<StageMark>();
		passed.stream().filter(stage -> stage != now).forEach(stage -> bar.add(new StageMark(stage, "done")));
		bar.add(new StageMark(now, "now"));
		if (!now.isEnd()) {
			USUAL.stream()
				.filter(stage -> stage.compareTo(now) > 0)
				.filter(stage -> !(stage == Stage.SILENCE_KEPT && now == Stage.SILENCE_BROKEN))
				.forEach(stage -> bar.add(new StageMark(stage, "ahead")));
		}
		return bar;
	}

	/** The words of the vote are not known before it. */
	public String message() {
		return (stage == Stage.ADOPTED && state.equals("ahead")) ? "resolution.stage.VOTE"
				: "resolution.stage." + stage;
	}

}
