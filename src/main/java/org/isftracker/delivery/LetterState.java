package org.isftracker.delivery;

/**
 * Where a letter stands. One in doubt was being handed over when the connection or the
 * instance ended: it may have arrived, and only a person sends it again.
 */
public enum LetterState {

	WAITING, SENDING, SENT, FAILED, IN_DOUBT;

	/** Whether a person has to look at it. */
	public boolean needsSomebody() {
		return this == FAILED || this == IN_DOUBT;
	}

}
