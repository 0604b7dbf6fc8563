package org.isftracker.briefing;

import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.isftracker.document.WrittenPage;
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

	private final BriefingParts parts;

	private final Composing composing;

	private final Keeping keeping;

	private final Sheet sheet;

	private final SignedIn signedIn;

	BriefingReading(Briefings briefings, BriefingParts parts, Composing composing, Keeping keeping, Sheet sheet,
			SignedIn signedIn) {
		this.briefings = briefings;
		this.parts = parts;
		this.composing = composing;
		this.keeping = keeping;
		this.sheet = sheet;
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
	 * A briefing with its sections and what was written in it, for those who prepare it.
	 */
	@AnalystsMay
	public Optional<Prepared> prepared(BriefingId id) {
		return find(id).map(this::prepared);
	}

	/**
	 * What a released briefing says, as it was frozen, empty where that was in an earlier
	 * form; what another would say if it were released now. Refuses one on a draft that
	 * readers may not see with {@link BriefingRefused}.
	 */
	public Optional<BriefingContent> content(BriefingId id) {
		return find(id).flatMap(this::content);
	}

	/**
	 * What a briefing that is being prepared would say, as of the moment that it names,
	 * which may be a minute ago.
	 */
	@AnalystsMay
	public Optional<BriefingContent> preview(BriefingId id) {
		return prepared(id).filter(prepared -> !prepared.briefing().released())
			.map(prepared -> composing.preview(prepared, briefings));
	}

	/** Content as a written page, from which every format is set. */
	public WrittenPage page(BriefingContent content, Extent extent) {
		return sheet.page(content, extent);
	}

	/**
	 * A released briefing as a file, as it was made at the release. Empty for one that is
	 * being prepared.
	 */
	public Optional<byte[]> file(BriefingId id, BriefingFormat format, Extent extent) {
		return find(id).flatMap(briefing -> parts.file(briefing.id(), format, extent));
	}

	/** The same on one page. */
	public Optional<byte[]> file(BriefingId id, BriefingFormat format) {
		return file(id, format, Extent.SUMMARY);
	}

	private Optional<BriefingContent> content(BriefingView briefing) {
		return briefing.released() ? briefings.content(briefing.id()).map(keeping::read)
				: Optional.of(composing.compose(prepared(briefing), briefings));
	}

	private Prepared prepared(BriefingView briefing) {
		return new Prepared(briefing, parts.arrangement(briefing.id()), parts.texts(briefing.id()));
	}

}
