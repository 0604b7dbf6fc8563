package org.isftracker.participation;

/** How much hangs on a condition. Preferred ones decide nothing. */
public enum Strength {

	RED_LINE, REQUIRED, PREFERRED

}
