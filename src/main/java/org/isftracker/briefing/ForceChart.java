package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.isftracker.briefing.BriefingContent.ForceLine;
import org.isftracker.briefing.BriefingContent.ShareLine;
import org.isftracker.document.Drawing;
import org.isftracker.document.Drawing.Anchor;
import org.isftracker.document.Drawing.Shape;
import org.isftracker.document.Drawing.Words;
import org.isftracker.document.Hatching;

/**
 * The troops as one bar, each share by its lower end; no share is told by colour alone.
 */
final class ForceChart {

	private static final int WIDTH = 660;

	private static final int HEIGHT = 44;

	private static final double BAR = 22;

	private static final Map<String, Look> LOOKS = Map.of("confirmed", new Look(Hatching.SOLID, "#0f4d2c"), "met",
			new Look(Hatching.SOLID, "#4f9a70"), "in-doubt", new Look(Hatching.SLANTED, "#8f5f00"), "blocked",
			new Look(Hatching.CROSSED, "#a33430"), "missing", new Look(Hatching.OPEN, "#8a95a3"));

	private ForceChart() {
	}

	static Drawing of(ForceLine force) {
		double whole = Math.max(1, force.shares().stream().mapToLong(ShareLine::least).sum());
		List<Shape> shapes = new ArrayList<>();
		double at = 1;
		double free = 0;
		for (var share : force.shares()) {
			double width = (WIDTH - 2) * share.least() / whole;
			var look = LOOKS.getOrDefault(share.tone(), new Look(Hatching.OPEN, "#8a95a3"));
			shapes.addAll(look.hatching().box(at, 1, width, BAR, look.ink()));
			if (share.least() > 0) {
				free = label(shapes, share, at, free);
			}
			at += width;
		}
		return new Drawing(WIDTH, HEIGHT, shapes);
	}

	/**
	 * Below the beginning of its share, or right of the label before where that is in the
	 * way.
	 */
	private static double label(List<Shape> shapes, ShareLine share, double at, double free) {
		double width = share.words().length() * 5.6;
		double start = Math.max(Math.min(at, WIDTH - width), free);
		shapes.add(new Words(start, HEIGHT - 6, 10.5, Anchor.START, "#1b2430", share.words()));
		return start + width + 12;
	}

	private record Look(Hatching hatching, String ink) {
	}

}
