package org.isftracker.resolution;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A clause for a new draft. Its level, from 0, says what it stands under: the nearest
 * clause before it that is one level higher. Without a provision it begins a new one.
 */
public record NewClause(int level, ClauseKind kind, @Nullable Integer annex, Wording wording,
		@Nullable ProvisionId provision, Set<ProvisionId> continues) {

	public NewClause {
		continues = Set.copyOf(continues);
	}

	public static NewClause preambular(String words) {
		return of(ClauseKind.PREAMBULAR, 0, words);
	}

	public static NewClause operative(String words) {
		return of(ClauseKind.OPERATIVE, 0, words);
	}

	public static NewClause operative(int level, String words) {
		return of(ClauseKind.OPERATIVE, level, words);
	}

	public static NewClause annexed(int annex, int level, String words) {
		return new NewClause(level, ClauseKind.ANNEX, annex, Wording.of(words), null, Set.of());
	}

	private static NewClause of(ClauseKind kind, int level, String words) {
		return new NewClause(level, kind, null, Wording.of(words), null, Set.of());
	}

	/** The same clause with other words around its own: heading, closing, suffix. */
	public NewClause reading(Wording other) {
		return new NewClause(level, kind, annex, other, provision, continues);
	}

	/** The same clause as the continuation of a provision that another draft has. */
	public NewClause continuing(ProvisionId earlier) {
		return new NewClause(level, kind, annex, wording, earlier, continues);
	}

	/** The same clause, carrying further provisions on beside its own. */
	public NewClause continuingAlso(Set<ProvisionId> others) {
		return new NewClause(level, kind, annex, wording, provision, others);
	}

	Clause clause(Draft draft, ProvisionId carried) {
		ClauseRefused.when((kind == ClauseKind.ANNEX) != (annex != null), ClauseRefused.Reason.ANNEX_UNKNOWN);
		ClauseRefused.when(annex != null && !draft.hasAnnex(annex), ClauseRefused.Reason.ANNEX_UNKNOWN);
		var clause = new Clause(ClauseId.next(), draft.id(), carried, kind, annex, wording);
		clause.carryOn(continues.stream());
		return clause;
	}

}
