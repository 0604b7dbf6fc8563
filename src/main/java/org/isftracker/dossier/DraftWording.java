package org.isftracker.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseKind;
import org.jspecify.annotations.Nullable;

/** Completes the clauses of a draft from the draft that it is based on. */
class DraftWording {

	private final StarterDossier dossier;

	DraftWording(StarterDossier dossier) {
		this.dossier = dossier;
	}

	List<ClauseEntry> of(DraftEntry draft) {
		var base = base(draft.basedOn());
		var body = draft.clauses().stream().map((clause) -> complete(clause, base.get(clause.key())));
		var annexes = draft.annexes().isEmpty() ? Stream.<ClauseEntry>empty() : plan();
		return Stream.concat(body, annexes).toList();
	}

	private Map<String, ClauseEntry> base(@Nullable String key) {
		if (key == null) {
			return Map.of();
		}
		return of(dossier.draft(key)).stream().collect(Collectors.toMap(ClauseEntry::key, Function.identity()));
	}

	private Stream<ClauseEntry> plan() {
		return dossier.planClauses()
			.stream()
			.map((clause) -> new ClauseEntry(clause.key(), ClauseKind.ANNEX, 0, null, words(clause, null), null));
	}

	private static ClauseEntry complete(DraftEntry.Clause clause, @Nullable ClauseEntry base) {
		var level = (base != null) ? base.level() : 0;
		return new ClauseEntry(clause.key(), kind(clause, base), Objects.requireNonNullElse(clause.level(), level),
				clause.heading(), words(clause, base), clause.closing());
	}

	private static ClauseKind kind(DraftEntry.Clause clause, @Nullable ClauseEntry base) {
		return present(clause, clause.kind(), (base != null) ? base.kind() : null);
	}

	private static String words(DraftEntry.Clause clause, @Nullable ClauseEntry base) {
		return present(clause, clause.words(), (base != null) ? base.words() : null);
	}

	private static <T> T present(DraftEntry.Clause clause, @Nullable T own, @Nullable T inherited) {
		var value = (own != null) ? own : inherited;
		if (value == null) {
			throw new IncompleteDossierException("Neither the clause " + clause.key() + " nor its base is complete");
		}
		return value;
	}

}
