package org.isftracker.interchange;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.document.KeptFile;
import org.isftracker.interchange.CorrectionRefused.Reason;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reading texts in and putting right how they were read, before anything of them is a
 * draft. Everybody sees only the own ones: at most {@link #MOST}, each until it has not
 * been touched for two weeks.
 */
@Service
@AnalystsMay
public class Preparing {

	/** The most texts that are kept for one person. */
	public static final int MOST = 10;

	private static final int MOST_CORRECTIONS = 2_000;

	private static final int LONGEST = 4_000_000;

	private static final Duration KEPT = Duration.ofDays(14);

	private final WaitingTexts texts;

	private final SignedIn signedIn;

	private final Clock clock;

	Preparing(WaitingTexts texts, SignedIn signedIn, Clock clock) {
		this.texts = texts;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Reads a document and keeps it for the person signed in. Refuses what is no
	 * resolution with {@link UnreadableDocument}, and one too many with
	 * {@link TooManyWaiting}.
	 */
	public WaitingId keep(KeptFile file, boolean before) {
		var read = ReadText.of(file.bytes(), before ? TrackedSide.REJECTED : TrackedSide.ACCEPTED);
		var id = WaitingId.next();
		texts.removeUntouchedSince(clock.instant().minus(KEPT));
		if (!texts.add(id, owner(), file, before, read, MOST, clock.instant())) {
			throw new TooManyWaiting();
		}
		return id;
	}

	/** The texts of the person signed in, the last touched first. */
	public List<WaitingLine> waiting() {
		texts.removeUntouchedSince(clock.instant().minus(KEPT));
		return texts.of(owner());
	}

	public Optional<WaitingText> find(WaitingId id) {
		return texts.find(id, owner());
	}

	/**
	 * Applies corrections to the version that was seen, all or none; refuses with
	 * {@link CorrectionRefused}.
	 */
	public void correct(WaitingId id, int version, List<Correction> further) {
		var text = seen(id, version);
		var all = new ArrayList<>(text.corrections());
		all.addAll(further);
		Correcting.corrected(text.read(), all);
		write(id, version, all);
	}

	/** Takes the last correction back. */
	public void undo(WaitingId id, int version) {
		var made = seen(id, version).corrections();
		CorrectionRefused.when(made.isEmpty(), Reason.NOTHING_TO_UNDO);
		write(id, version, made.subList(0, made.size() - 1));
	}

	/** Says which draft the version that was seen is based on; pairs are made anew. */
	public void descend(WaitingId id, int version, @Nullable DraftId base) {
		seen(id, version);
		write(id, version, Descent.from(base));
	}

	/**
	 * Says which clause of its base a paragraph continues, or that it continues none.
	 */
	public void pair(WaitingId id, int version, DraftId base, int paragraph, @Nullable ClauseId clause) {
		var said = seen(id, version).descent();
		var descent = said.draft().filter(base::equals).isPresent() ? said : Descent.from(base);
		write(id, version, descent.pairing(paragraph, clause));
	}

	public void discard(WaitingId id) {
		texts.remove(id, owner());
	}

	private WaitingText seen(WaitingId id, int version) {
		var text = find(id).orElseThrow(() -> new CorrectionRefused(Reason.GONE));
		CorrectionRefused.when(text.version() != version, Reason.CHANGED_MEANWHILE);
		return text;
	}

	private void write(WaitingId id, int version, List<Correction> corrections) {
		var written = texts.written(corrections);
		CorrectionRefused.when(corrections.size() > MOST_CORRECTIONS || written.length() > LONGEST, Reason.TOO_MANY);
		boolean current = texts.correct(id, owner(), version, written, clock.instant());
		CorrectionRefused.when(!current, Reason.CHANGED_MEANWHILE);
	}

	private void write(WaitingId id, int version, Descent descent) {
		CorrectionRefused.when(descent.pairs().size() > MOST_CORRECTIONS, Reason.TOO_MANY);
		boolean current = texts.descend(id, owner(), version, descent, clock.instant());
		CorrectionRefused.when(!current, Reason.CHANGED_MEANWHILE);
	}

	private String owner() {
		return signedIn.current().username();
	}

}
