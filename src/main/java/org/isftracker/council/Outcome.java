package org.isftracker.council;

/**
 * What the votes of the Council come to by Article 27 (3) of the Charter: carried by nine
 * in favour with no permanent member against; vetoed by a permanent member against where
 * nine are in favour; without nine there are too few votes, and no veto; open while votes
 * that are not known could still decide.
 */
public enum Outcome {

	CARRIED, VETOED, TOO_FEW_VOTES, OPEN

}
