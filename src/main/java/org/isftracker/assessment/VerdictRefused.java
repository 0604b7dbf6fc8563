package org.isftracker.assessment;

/** A verdict that the rules do not allow, with the reason as a name. */
public class VerdictRefused extends RuntimeException {

	/** Why a verdict was refused. */
	public enum Reason {

		/** It names neither a clause, nor a silent term, nor evidence. */
		RESTS_ON_NOTHING,

		/** A clause of its basis is not in the draft, or no longer. */
		CLAUSE_NOT_IN_DRAFT,

		/** A clause of its basis was reworded since the person saw it. */
		WORDS_CHANGED,

		/** A term that it calls silent is settled by the draft, or has not been read. */
		TERM_NOT_SILENT,

		/** A statement of its evidence is not on record. */
		EVIDENCE_UNKNOWN,

		/** The nation no longer states the condition, or is archived. */
		CONDITION_NOT_STANDING,

		/** Only a lead decides a dispute, and only where there is one. */
		NOTHING_TO_DECIDE,

		/** The day of the judgement has not come yet. */
		IN_THE_FUTURE,

		/** There is no such draft, or none that the person may see. */
		NO_SUCH_DRAFT

	}

	private final Reason reason;

	VerdictRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}

}
