package org.isftracker.interchange;

/** What a paragraph of a text becomes when the text is imported. */
public enum Part {

	PREAMBULAR, OPERATIVE, SUB_1, SUB_2, SUB_3, SUB_4, CLOSING, HEADING, ANNEX_TITLE, ANNEX, LEAVE_OUT;

	/** The level of a sub-paragraph, from 1; 0 for every other part. */
	int level() {
		return switch (this) {
			case SUB_1 -> 1;
			case SUB_2 -> 2;
			case SUB_3 -> 3;
			case SUB_4 -> 4;
			default -> 0;
		};
	}

	static Part sub(int level) {
		return switch (level) {
			case 1 -> SUB_1;
			case 2 -> SUB_2;
			case 3 -> SUB_3;
			default -> SUB_4;
		};
	}

}
