package org.isftracker.evidence;

import java.util.Locale;

/** A statement or note was refused; the code is a message that says why. */
public class EvidenceRefused extends RuntimeException {

	private final Reason reason;

	EvidenceRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code evidence.refused.<reason>}. */
	public String code() {
		return "evidence.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether somebody else changed the record since the form was opened. */
	public boolean isStale() {
		return reason == Reason.CHANGED_MEANWHILE;
	}

	enum Reason {

		UNKNOWN_SPEAKER("speaker"), UNKNOWN_STATEMENT("statements"), UNKNOWN_EARLIER("supersedes"),
		ADDRESS_OF_NO_PAGE("url"), CIRCLE("supersedes"), CHANGED_MEANWHILE("words"), FEWER_THAN_TWO("statements"),
		MARKED_ALREADY("statements"), LIFTED_ALREADY("why"), NO_FILE("file"), FILE_TOO_LARGE("file"),
		ATTACHED_ALREADY("file");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
