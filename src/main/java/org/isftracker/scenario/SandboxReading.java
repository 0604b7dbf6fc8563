package org.isftracker.scenario;

import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading one's own sandboxes and those that others share. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class SandboxReading {

	private final Sandboxes sandboxes;

	private final SignedIn signedIn;

	SandboxReading(Sandboxes sandboxes, SignedIn signedIn) {
		this.sandboxes = sandboxes;
		this.signedIn = signedIn;
	}

	/** Those that are not archived, the one changed last first. */
	public List<SandboxView> all() {
		return sandboxes.seenBy(signedIn.current().username())
			.stream()
			.map(Sandbox::view)
			.filter(sandbox -> !sandbox.archived())
			.toList();
	}

	/** Those that everybody sees, the one changed last first. */
	public List<SandboxView> shared() {
		return all().stream().filter(SandboxView::isShared).toList();
	}

	/** One of them, archived or not. */
	public Optional<SandboxView> find(SandboxId id) {
		return sandboxes.seenBy(id, signedIn.current().username()).map(Sandbox::view);
	}

}
