package org.isftracker.assessment;

/** What a verdict says of a condition under a draft. */
public enum Outcome {

	MET, PARTLY_MET, NOT_MET, UNCLEAR

}
