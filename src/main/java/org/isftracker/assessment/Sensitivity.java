package org.isftracker.assessment;

/** Which changes of the words that a verdict rests on make it stale. */
public enum Sensitivity {

	/** Every change of the fingerprint. */
	ANY_CHANGE,

	/**
	 * Only one that is firmer or softer, or touches a number, a date or a name. What is
	 * gone and a silence that is broken count always.
	 */
	WEIGHTY_CHANGE

}
