package org.isftracker.scenario;

import java.time.Clock;
import java.util.function.Consumer;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.scenario.ScenarioRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trying other words. Only who made a sandbox changes it; what is refused is refused with
 * {@link ScenarioRefused}. Nothing of it reaches the record, nor the log before it is
 * shared.
 */
@Service
@AnalystsMay
@Transactional
public class Sandboxing {

	private final Sandboxes sandboxes;

	private final DraftReading drafts;

	private final Mandate mandate;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	Sandboxing(Sandboxes sandboxes, DraftReading drafts, Mandate mandate, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.sandboxes = sandboxes;
		this.drafts = drafts;
		this.mandate = mandate;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	public SandboxId begin(DraftId draft, String title) {
		ScenarioRefused.when(drafts.find(draft).isEmpty(), Reason.NO_SUCH_DRAFT);
		return sandboxes.save(new Sandbox(draft, title, person(), clock.instant())).view().id();
	}

	/** A sandbox of one's own with what another one tries. */
	public SandboxId copy(SandboxId id, String title) {
		var seen = sandboxes.seenBy(id, person()).orElseThrow(Sandboxing::unknown);
		return sandboxes.save(seen.copy(title, person(), clock.instant())).view().id();
	}

	/** Takes the words to say that on a term. */
	public void say(SandboxId id, TermId term, PossibleReading reading) {
		ScenarioRefused.when(mandate.term(term).isEmpty(), Reason.UNKNOWN_RECORD);
		change(id, sandbox -> sandbox.say(term, reading, clock.instant()));
	}

	/** Takes the words to say on a term what the draft says. */
	public void sayAsTheDraft(SandboxId id, TermId term) {
		change(id, sandbox -> sandbox.sayAsTheDraft(term, clock.instant()));
	}

	/** Tries other words for a clause of the draft; null leaves the clause out. */
	public void word(SandboxId id, ClauseId clause, @Nullable String words) {
		change(id,
				sandbox -> sandbox.word(drafts.find(sandbox.view().draft())
					.flatMap(text -> text.clause(clause))
					.orElseThrow(Sandboxing::unknown), words, clock.instant()));
	}

	public void wordAsTheDraft(SandboxId id, ClauseId clause) {
		change(id, sandbox -> sandbox.wordAsTheDraft(clause, clock.instant()));
	}

	public void name(SandboxId id, String title, @Nullable String note) {
		change(id, sandbox -> sandbox.name(title, note, clock.instant()));
	}

	/** Lets all analysts and leads see it. */
	public void share(SandboxId id) {
		change(id, sandbox -> {
			sandbox.share(clock.instant());
			activity.record(Deed.of("sandbox.shared",
					new Subject("sandbox", id.toString(), sandbox.view().title(), "/drafts/" + sandbox.view().draft()))
				.inConfidence(true));
		});
	}

	/** Takes it off the list; it stays readable under its address. */
	public void archive(SandboxId id) {
		change(id, Sandbox::archive);
	}

	private void change(SandboxId id, Consumer<Sandbox> change) {
		var sandbox = sandboxes.madeBy(id, person()).orElseThrow(Sandboxing::unknown);
		change.accept(sandbox);
		sandboxes.save(sandbox);
	}

	private String person() {
		return signedIn.current().username();
	}

	private static ScenarioRefused unknown() {
		return new ScenarioRefused(Reason.UNKNOWN_RECORD);
	}

}
