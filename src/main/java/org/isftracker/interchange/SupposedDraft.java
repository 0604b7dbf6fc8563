package org.isftracker.interchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Fingerprint;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.ProvisionId;

/** A draft as it would read with the clauses of a text in place of its own. */
final class SupposedDraft {

	private final Map<ProvisionId, ClauseText> before;

	private final Set<ClauseId> used = new HashSet<>();

	private SupposedDraft(DraftText base) {
		this.before = base.clauses()
			.stream()
			.collect(Collectors.toMap(ClauseText::provision, Function.identity(), (one, other) -> one));
	}

	static DraftText of(DraftText base, List<NewClause> clauses) {
		var supposed = new SupposedDraft(base);
		return new DraftText(base.summary(), clauses.stream().map(supposed::clause).toList(), base.annexes());
	}

	/**
	 * What continues a clause stands for it, so that what was read from that clause is
	 * held against the new words.
	 */
	private ClauseText clause(NewClause clause) {
		var provision = Objects.requireNonNullElseGet(clause.provision(), () -> new ProvisionId(UUID.randomUUID()));
		var earlier = before.get(provision);
		var id = earlier != null && used.add(earlier.id()) ? earlier.id() : ClauseId.next();
		var said = clause.wording();
		return new ClauseText(id, provision, clause.continues(), null, clause.kind(), clause.level(), clause.annex(),
				"", "", said.labelSuffix(), said.heading(), said.words(), said.closing(),
				Fingerprint.of(said.words(), said.closing()), 0, 0);
	}

}
