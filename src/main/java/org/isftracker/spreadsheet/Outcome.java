package org.isftracker.spreadsheet;

/** What a row would do to the record. */
public enum Outcome {

	NEW, CHANGED, SAME, REFUSED

}
