package org.isftracker.resolution;

/** A step that a clause takes with all that stands under it. */
public enum Step {

	UP, DOWN, IN, OUT

}
