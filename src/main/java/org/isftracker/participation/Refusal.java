package org.isftracker.participation;

import java.util.Locale;

/** What this module refuses to record; the message key says it to a person. */
public enum Refusal {

	NOT_YOUR_OWN("comment"), ALREADY_PROPOSED("status"), ALREADY_DECIDED("comment"), NOT_YOUR_PROPOSAL("status"),
	SAME_STATUS("status"), NO_STATEMENT("statements"), UNKNOWN_STATEMENT("statements"), UNKNOWN_TERM("terms"),
	FUTURE_DAY("holdsFrom"), ALREADY_A_NATION("actor"), UNKNOWN_ACTOR("actor"), NATION_ARCHIVED("status"),
	LEAST_ABOVE_MOST("most"), ONE_END_MISSING("least"), NO_COMMENT("comment"), ALREADY_WITHDRAWN("holdsFrom"),
	NOTHING_REQUIRED("amount"), AGAINST_THE_STANDINGS("despite"), ITSELF_AMONG_OTHERS("among"), UNKNOWN_NATION("among"),
	NO_NATION_NAMED("among"), HOW_MANY("least"), MORE_THAN_NAMED("least"), UNKNOWN_PROVISION("provisions"),
	NO_TASK("stance");

	private final String field;

	Refusal(String field) {
		this.field = field;
	}

	/** The field of the form that the refusal is shown beside. */
	public String field() {
		return field;
	}

	/** The key of its message. */
	public String key() {
		return "participation.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	void when(boolean refused) {
		if (refused) {
			throw new ParticipationRefused(this);
		}
	}

}
