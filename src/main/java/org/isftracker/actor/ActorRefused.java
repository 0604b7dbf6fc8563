package org.isftracker.actor;

import java.util.Locale;

/** The register refused a command; the code is a message that says why. */
public class ActorRefused extends RuntimeException {

	private final Reason reason;

	ActorRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code actor.refused.<reason>}. */
	public String code() {
		return "actor.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether somebody else changed the actor since the form was opened. */
	public boolean isStale() {
		return reason == Reason.CHANGED_MEANWHILE;
	}

	enum Reason {

		NAME_TAKEN("name"), UNKNOWN_ACTOR("belongsTo"), CIRCLE("belongsTo"), CHANGED_MEANWHILE("name"),
		UNKNOWN_COUNTRY("country");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
