package org.isftracker.delivery;

import java.util.Locale;

/** A mailing list was not recorded; the code is a message that says why. */
public class MailRefused extends RuntimeException {

	private final Reason reason;

	private final String words;

	MailRefused(Reason reason, String words) {
		super(reason.name());
		this.reason = reason;
		this.words = words;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code delivery.list.refused.<reason>}. */
	public String code() {
		return "delivery.list.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What {0} stands for in the message. */
	public String words() {
		return words;
	}

	/** Whether somebody else changed the list since the page was opened. */
	public boolean isStale() {
		return reason == Reason.CHANGED_MEANWHILE;
	}

	enum Reason {

		NAME_TAKEN("name"), NO_ADDRESS("addresses"), NOT_AN_ADDRESS("addresses"), TOO_MANY("addresses"),
		CHANGED_MEANWHILE("name");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
