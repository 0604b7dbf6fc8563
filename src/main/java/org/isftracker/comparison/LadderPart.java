package org.isftracker.comparison;

/**
 * The four lists of a ladder; opening verbs and verbs of duty stand on rungs, from the
 * firmest to the softest.
 */
enum LadderPart {

	OPENING, MODAL, FIRMING, SOFTENING

}
