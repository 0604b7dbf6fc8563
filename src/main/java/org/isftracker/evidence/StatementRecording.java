package org.isftracker.evidence;

import java.time.Clock;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording statements and putting them right; what is refused is refused with
 * {@link EvidenceRefused}.
 */
@Service
@Transactional
public class StatementRecording {

	private final Statements statements;

	private final ActorRegister actors;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	StatementRecording(Statements statements, ActorRegister actors, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.statements = statements;
		this.actors = actors;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@AnalystsMay
	public StatementId record(NewStatement statement) {
		check(null, statement.supersedes());
		var speaker = speaker(statement.speaker());
		var kept = statements.save(new Statement(statement, clock.instant(), signedIn.current().username()));
		activity.record(deed("statement.recorded", kept, speaker).changed("statement.words", null, statement.words()));
		return kept.id();
	}

	/**
	 * The version is that of the citation that was corrected; an older one is refused.
	 */
	@AnalystsMay
	public void correct(StatementId id, int version, NewStatement correction) {
		check(id, correction.supersedes());
		var speaker = speaker(correction.speaker());
		var statement = known(id);
		boolean wasInConfidence = statement.inConfidence();
		var before = statement.cite(speaker);
		statement.correct(version, correction);
		var deed = compare(deed("statement.corrected", statements.save(statement), speaker), before,
				statement.cite(speaker));
		activity.record(wasInConfidence ? deed.inConfidence(true) : deed);
	}

	/** Takes a statement from lists and pickers; what cites it stays. */
	@AnalystsMay
	public void archive(StatementId id) {
		var statement = known(id);
		statement.archive();
		activity.record(deed("statement.archived", statements.save(statement), speaker(statement.speaker())));
	}

	private Statement known(StatementId id) {
		return statements.findById(id).orElseThrow(() -> new EvidenceRefused(Reason.UNKNOWN_STATEMENT));
	}

	private Statement earlier(StatementId id) {
		return statements.findById(id).orElseThrow(() -> new EvidenceRefused(Reason.UNKNOWN_EARLIER));
	}

	private ActorName speaker(ActorId id) {
		return actors.find(id).map(ActorView::named).orElseThrow(() -> new EvidenceRefused(Reason.UNKNOWN_SPEAKER));
	}

	private void check(@Nullable StatementId id, @Nullable StatementId supersedes) {
		for (var earlier = supersedes; earlier != null; earlier = earlier(earlier).supersedes()) {
			if (earlier.equals(id)) {
				throw new EvidenceRefused(Reason.CIRCLE);
			}
		}
	}

	private static Deed compare(Deed deed, Citation before, Citation after) {
		return deed.changed("statement.words", before.words(), after.words())
			.changed("statement.translation", before.translation(), after.translation())
			.changed("statement.grade", before.grade().name(), after.grade().name())
			.changed("statement.usage", before.usage().name(), after.usage().name())
			.changed("statement.url", before.url(), after.url())
			.changed("statement.said-on", before.saidOn().toString(), after.saidOn().toString());
	}

	private static Deed deed(String kind, Statement statement, ActorName speaker) {
		var subject = new Subject("statement", statement.id().toString(), speaker.name(),
				"/statements/" + statement.id());
		return Deed.of(kind, subject).inConfidence(statement.inConfidence());
	}

}
