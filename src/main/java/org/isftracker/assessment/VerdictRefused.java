package org.isftracker.assessment;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

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

		/** There is no such condition, or none that the person may see. */
		NO_SUCH_CONDITION,

		/** The nation withdrew the condition. */
		CONDITION_WITHDRAWN,

		/** The nation that states the condition is archived. */
		NATION_ARCHIVED,

		/** It is reckoned from what other nations do; nobody judges it. */
		RECKONED,

		/** There is no stale or due verdict that could still hold. */
		NOTHING_TO_CONFIRM,

		/** Somebody judged the condition while the person was reading. */
		JUDGED_MEANWHILE,

		/**
		 * The change is firmer or softer, and nobody says why the verdict still holds.
		 */
		REASON_MISSING,

		/** It is not what the person judged last, or was taken back already. */
		NOT_THE_LAST,

		/** The person is no analyst or lead who may sign in. */
		NOBODY_WHO_JUDGES,

		/** Only a lead decides a dispute, and only where there is one. */
		NOTHING_TO_DECIDE,

		/** The day of the judgement has not come yet. */
		IN_THE_FUTURE,

		/** There is no such draft, or none that the person may see. */
		NO_SUCH_DRAFT

	}

	private final Reason reason;

	private final transient @Nullable ClauseSeen seen;

	VerdictRefused(Reason reason) {
		this(reason, null);
	}

	VerdictRefused(Reason reason, @Nullable ClauseSeen seen) {
		super(reason.name());
		this.reason = reason;
		this.seen = seen;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new VerdictRefused(reason);
		}
	}

	public Reason reason() {
		return reason;
	}

	/** The clause that reads otherwise than the person saw it, where one does. */
	public Optional<ClauseSeen> seen() {
		return Optional.ofNullable(seen);
	}

}
