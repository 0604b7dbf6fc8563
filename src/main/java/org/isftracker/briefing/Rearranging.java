package org.isftracker.briefing;

/** What is done to a section: moved by a place, put into one, printed or left out. */
public record Rearranging(Section section, Step step, int place) {

	/** A step that names no place. */
	public static Rearranging of(Section section, Step step) {
		return new Rearranging(section, step, 0);
	}

	Arrangement of(Arrangement before) {
		return switch (step) {
			case UP -> before.moved(section, -1);
			case DOWN -> before.moved(section, 1);
			case PUT -> before.placed(section, place);
			case SHOW -> before.showing(section, true);
			case LEAVE_OUT -> before.showing(section, false);
		};
	}

	/** PUT takes the place that is named, counted from 0. */
	public enum Step {

		UP, DOWN, PUT, SHOW, LEAVE_OUT

	}

}
