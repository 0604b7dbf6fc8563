package org.isftracker.participation;

/** A command that breaks a rule of this module; nothing of it was recorded. */
public class ParticipationRefused extends RuntimeException {

	private final Refusal refusal;

	ParticipationRefused(Refusal refusal) {
		super(refusal.key());
		this.refusal = refusal;
	}

	public Refusal refusal() {
		return refusal;
	}

}
