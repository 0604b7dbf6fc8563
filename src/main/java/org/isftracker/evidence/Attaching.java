package org.isftracker.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.document.KeptFile;
import org.isftracker.document.KeptFileEntry;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping files with a statement and giving them back unchanged. Whoever may not see the
 * statement sees none of its files.
 */
@Service
@Transactional(readOnly = true)
public class Attaching {

	private final Attachments attachments;

	private final StatementReading statements;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	Attaching(Attachments attachments, StatementReading statements, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.attachments = attachments;
		this.statements = statements;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Refuses with {@link EvidenceRefused} a file without contents or name, one larger
	 * than {@link KeptFile#LARGEST}, and one that is kept with the statement already.
	 */
	@AnalystsMay
	@Transactional
	public void attach(StatementId id, KeptFile file) {
		var statement = known(id);
		refuse(file.size() == 0 || file.name().isEmpty(), Reason.NO_FILE);
		refuse(file.isTooLarge(), Reason.FILE_TOO_LARGE);
		refuse(!attachments.add(id, file, clock.instant(), signedIn.current().username()), Reason.ATTACHED_ALREADY);
		record("statement.attached", statement, null, file.name());
	}

	/** Removes a file for good; the history tells its name. Twice is once. */
	@AnalystsMay
	@Transactional
	public void remove(StatementId id, UUID attachment) {
		var statement = known(id);
		attachments.remove(id, attachment).ifPresent(name -> record("statement.detached", statement, name, null));
	}

	@ReadersMay
	public List<KeptFileEntry> of(StatementId id) {
		return statements.find(id).map(statement -> attachments.of(id)).orElse(List.of());
	}

	@ReadersMay
	public Optional<KeptFile> find(StatementId id, UUID attachment) {
		return statements.find(id).flatMap(statement -> attachments.find(id, attachment));
	}

	private Citation known(StatementId id) {
		return statements.find(id).orElseThrow(() -> new EvidenceRefused(Reason.UNKNOWN_STATEMENT));
	}

	private static void refuse(boolean so, Reason reason) {
		if (so) {
			throw new EvidenceRefused(reason);
		}
	}

	private void record(String kind, Citation statement, @Nullable String before, @Nullable String after) {
		var subject = new Subject("statement", statement.id().toString(), statement.speaker().name(),
				"/statements/" + statement.id());
		activity.record(Deed.of(kind, subject)
			.changed("statement.file", before, after)
			.inConfidence(statement.isInConfidence()));
	}

}
