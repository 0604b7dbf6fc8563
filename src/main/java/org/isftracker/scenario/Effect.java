package org.isftracker.scenario;

/**
 * What a reading of one term does to a condition. It is met when one of its terms
 * suffices, or when each of them meets it; a term that fails it stands in the way.
 */
public enum Effect {

	SUFFICES, MEETS, FAILS, OPEN

}
