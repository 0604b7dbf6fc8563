package org.isftracker.assessment;

/** What a verdict says of a condition. */
public enum Outcome {

	MET("met"), PARTLY_MET("partly"), NOT_MET("not-met"), UNCLEAR("unclear");

	private final String tone;

	Outcome(String tone) {
		this.tone = tone;
	}

	/** The end of the style class that shows it. */
	public String tone() {
		return tone;
	}

}
