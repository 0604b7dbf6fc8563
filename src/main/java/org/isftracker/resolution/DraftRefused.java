package org.isftracker.resolution;

import java.util.Locale;

/** A draft or a change of its particulars was refused, and why; nothing was stored. */
public class DraftRefused extends RuntimeException {

	private final Reason reason;

	DraftRefused(Reason reason) {
		super("The draft was not stored: " + reason);
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new DraftRefused(reason);
		}
	}

	public Reason reason() {
		return reason;
	}

	/** The key of the message that says why and what would be accepted. */
	public String message() {
		return "resolution.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why a draft is refused. */
	public enum Reason {

		LABEL_MISSING, LABEL_TAKEN, BASE_UNKNOWN, SPONSOR_UNKNOWN, CHANGED_MEANWHILE, NOT_CIRCULATED, NOT_WORKING,
		FILE_TOO_LARGE, SAME_DRAFT

	}

}
