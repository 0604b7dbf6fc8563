package org.isftracker.evidence;

/** Whether the words are those that were said or ours. */
public enum StatementForm {

	QUOTATION, PARAPHRASE

}
