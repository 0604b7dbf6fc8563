package org.isftracker.briefing;

import java.util.List;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading briefings. Readers see those that were released; one that is being prepared
 * does not exist for them.
 */
@Service("briefingReading")
@Transactional(readOnly = true)
@ReadersMay
public class BriefingReading {

	private final Briefings briefings;

	private final Composing composing;

	private final Keeping keeping;

	private final SignedIn signedIn;

	BriefingReading(Briefings briefings, Composing composing, Keeping keeping, SignedIn signedIn) {
		this.briefings = briefings;
		this.composing = composing;
		this.keeping = keeping;
		this.signedIn = signedIn;
	}

	/** Those in preparation first, then by number, the newest first. */
	public List<BriefingView> all() {
		return briefings.newestFirst(signedIn.mayReadConfidential());
	}

	public Optional<BriefingView> find(BriefingId id) {
		return briefings.find(id).filter(briefing -> briefing.released() || signedIn.mayReadConfidential());
	}

	/**
	 * What a released briefing says, as it was frozen; what another would say if it were
	 * released now. Refuses one on a draft that readers may not see with
	 * {@link BriefingRefused}.
	 */
	public Optional<BriefingContent> content(BriefingId id) {
		return find(id).map(this::content);
	}

	/**
	 * A released briefing as a file, as it was made at the release. Empty for one that is
	 * being prepared.
	 */
	public Optional<byte[]> file(BriefingId id, BriefingFormat format) {
		return find(id).flatMap(briefing -> briefings.file(briefing.id(), format));
	}

	private BriefingContent content(BriefingView briefing) {
		return briefings.content(briefing.id())
			.map(keeping::read)
			.orElseGet(() -> composing.compose(briefing, briefings.lastReleased().map(keeping::read)));
	}

}
