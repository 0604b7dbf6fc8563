package org.isftracker.delivery;

import java.util.Locale;

/** A link was not made; the code is a message that says why. */
public class LinkRefused extends RuntimeException {

	private final Reason reason;

	LinkRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return "lastDay";
	}

	/** The message: {@code delivery.link.refused.<reason>}. */
	public String code() {
		return "delivery.link.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	enum Reason {

		OVER_ALREADY, TOO_LONG

	}

}
