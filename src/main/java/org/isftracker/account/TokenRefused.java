package org.isftracker.account;

import java.util.Locale;

/** A token was not made; the code is a message that says why. */
public class TokenRefused extends RuntimeException {

	private final Reason reason;

	TokenRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new TokenRefused(reason);
		}
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code account.token.refused.<reason>}. */
	public String code() {
		return "account.token.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	enum Reason {

		NAME_TAKEN("tokenName"), TOO_MANY("tokenName"), ABOVE_YOUR_ROLE("mayDo"), ENDED_ALREADY("endsOn"),
		LASTS_TOO_LONG("endsOn");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
