package org.isftracker.council;

/**
 * Refused because somebody else recorded the member's vote meanwhile: nothing is
 * overwritten unseen.
 */
public class VoteSuperseded extends RuntimeException {

	private final VoteView now;

	VoteSuperseded(VoteView now) {
		super("The vote was superseded by " + now.id());
		this.now = now;
	}

	/** The vote that counts now. */
	public VoteView now() {
		return now;
	}

}
