package org.isftracker.comparison;

/** A change of the ladder was refused; the code is a message that says why. */
public class LadderRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final String phrase;

	private LadderRefused(String field, String code, String phrase) {
		super(code);
		this.field = field;
		this.code = code;
		this.phrase = phrase;
	}

	static LadderRefused changedMeanwhile() {
		return new LadderRefused("openings", "comparison.ladder.refused.changed-meanwhile", "");
	}

	static LadderRefused twice(String field, String phrase) {
		return new LadderRefused(field, "comparison.ladder.refused.twice", phrase);
	}

	static LadderRefused noWord(String field, String phrase) {
		return new LadderRefused(field, "comparison.ladder.refused.no-word", phrase);
	}

	static LadderRefused tooLong(String field, String phrase) {
		return new LadderRefused(field, "comparison.ladder.refused.too-long", phrase);
	}

	/** The field that has to be put right. */
	public String field() {
		return field;
	}

	public String code() {
		return code;
	}

	/** The verb or phrase that it is about; empty where it is about none. */
	public String phrase() {
		return phrase;
	}

	/** Whether somebody else changed the ladder since the form was opened. */
	public boolean isStale() {
		return code.endsWith("changed-meanwhile");
	}

}
