package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.briefing.Findings.VoteLine;
import org.isftracker.council.Choice;
import org.isftracker.document.Drawing;
import org.isftracker.document.Drawing.Anchor;
import org.isftracker.document.Drawing.Shape;
import org.isftracker.document.Drawing.Words;
import org.isftracker.document.Hatching;

/**
 * A box for each member of the Council, by its choice; permanent members are named by a
 * P.
 */
final class VotesChart {

	private static final int WIDTH = 660;

	private static final int HEIGHT = 46;

	private static final double BOX = 22;

	private static final double GAP = 18;

	private VotesChart() {
	}

	static Drawing of(List<VoteLine> votes, Pen pen) {
		List<Shape> shapes = new ArrayList<>();
		double at = 1;
		for (var choice : Choice.values()) {
			var chosen = votes.stream().filter(vote -> vote.choice().equals(choice.name())).toList();
			if (!chosen.isEmpty()) {
				var label = pen.of("briefing.choice", choice) + " " + chosen.size();
				shapes.add(new Words(at, HEIGHT - 6, 10.5, Anchor.START, "#1b2430", label));
				boxes(shapes, chosen, choice, at);
				at += Math.max(chosen.size() * (BOX + 3), label.length() * 5.8) + GAP;
			}
		}
		return new Drawing(Math.max(WIDTH, (int) at), HEIGHT, shapes);
	}

	private static void boxes(List<Shape> shapes, List<VoteLine> chosen, Choice choice, double from) {
		double at = from;
		for (var vote : chosen) {
			shapes.addAll(hatching(choice).box(at, 1, BOX, BOX, ink(choice)));
			if (vote.permanent()) {
				shapes.addAll(Hatching.OPEN.box(at + 5, 5, BOX - 10, BOX - 8, "#1b2430"));
				shapes.add(new Words(at + BOX / 2, 17, 11, Anchor.MIDDLE, "#1b2430", "P"));
			}
			at += BOX + 3;
		}
	}

	private static Hatching hatching(Choice choice) {
		return switch (choice) {
			case IN_FAVOUR -> Hatching.SOLID;
			case AGAINST -> Hatching.CROSSED;
			case ABSTAINING -> Hatching.SLANTED;
			case NOT_VOTING, UNKNOWN -> Hatching.OPEN;
		};
	}

	private static String ink(Choice choice) {
		return switch (choice) {
			case IN_FAVOUR -> "#0f4d2c";
			case AGAINST -> "#a33430";
			case ABSTAINING -> "#8f5f00";
			case NOT_VOTING, UNKNOWN -> "#8a95a3";
		};
	}

}
