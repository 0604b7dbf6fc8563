package org.isftracker.delivery;

import java.util.Locale;

/** A briefing was not sent; the code is a message that says why. */
public class SendingRefused extends RuntimeException {

	private final Reason reason;

	private SendingRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new SendingRefused(reason);
		}
	}

	/** The message: {@code delivery.letters.refused.<reason>}. */
	public String code() {
		return "delivery.letters.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	enum Reason {

		NO_MAIL_SERVER, WITHDRAWN

	}

}
