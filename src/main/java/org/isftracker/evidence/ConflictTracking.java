package org.isftracker.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking statements as conflicting reports of the same thing, and lifting that again. A
 * conflict with a statement in confidence is absent where a reader asks.
 */
@Service
@Transactional(readOnly = true)
public class ConflictTracking {

	private final ReportConflicts conflicts;

	private final StatementReading statements;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	ConflictTracking(ReportConflicts conflicts, StatementReading statements, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.conflicts = conflicts;
		this.statements = statements;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** The conflicts that any of the statements is part of, lifted ones last. */
	public List<ReportConflictView> among(Collection<StatementId> involved) {
		if (involved.isEmpty()) {
			return List.of();
		}
		var found = conflicts.of(involved.stream().map(StatementId::id).toList());
		var cited = statements.citations(found.stream().flatMap(ReportConflict::statements).distinct().toList());
		return found.stream()
			.filter(conflict -> conflict.statements().allMatch(cited::containsKey))
			.map(conflict -> view(conflict, cited))
			.sorted((one, other) -> Boolean.compare(other.stands(), one.stands()))
			.toList();
	}

	/**
	 * Refuses fewer than two statements, one that is not known or not to be seen by who
	 * marks, and a conflict that is marked already, with {@link EvidenceRefused}.
	 */
	@AnalystsMay
	@Transactional
	public ReportConflictId mark(Collection<StatementId> conflicting, String why) {
		var cited = known(Set.copyOf(conflicting));
		var conflict = new ReportConflict(cited.keySet(), why, clock.instant(), signedIn.current().username());
		if (conflicts.of(conflict.statements().map(StatementId::id).toList())
			.stream()
			.anyMatch(other -> other.standsBetween(cited.keySet()))) {
			throw new EvidenceRefused(Reason.MARKED_ALREADY);
		}
		record("conflict.marked", view(conflicts.save(conflict), cited), why);
		return conflict.id();
	}

	/** Refuses what was lifted already with {@link EvidenceRefused}. */
	@AnalystsMay
	@Transactional
	public void lift(ReportConflictId id) {
		var conflict = conflicts.lock(id).orElseThrow(() -> new EvidenceRefused(Reason.UNKNOWN_STATEMENT));
		conflict.lift(clock.instant(), signedIn.current().username());
		var cited = statements.citations(conflict.statements().toList());
		record("conflict.lifted", view(conflicts.save(conflict), cited), null);
	}

	private Map<StatementId, Citation> known(Set<StatementId> conflicting) {
		var cited = statements.citations(conflicting);
		if (!cited.keySet().containsAll(conflicting)) {
			throw new EvidenceRefused(Reason.UNKNOWN_STATEMENT);
		}
		return cited;
	}

	private void record(String kind, ReportConflictView conflict, @Nullable String why) {
		boolean confidential = conflict.statements().stream().anyMatch(Citation::isInConfidence);
		for (var said : conflict.statements()) {
			var subject = new Subject("statement", said.id().toString(), said.speaker().name(),
					"/statements/" + said.id());
			activity.record(Deed.of(kind, subject).changed("conflict.why", null, why).inConfidence(confidential));
		}
	}

	private static ReportConflictView view(ReportConflict conflict, Map<StatementId, Citation> cited) {
		return conflict.view(conflict.statements().flatMap(id -> Stream.ofNullable(cited.get(id))).toList());
	}

}
