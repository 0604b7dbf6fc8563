package org.isftracker.activity;

import java.time.Instant;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading on from deed to deed. Whoever reads on from each page's position gets every
 * deed once that may be seen, also one that was committed after later ones. A deed is
 * seen as soon as no transaction that began before it is still open.
 */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class ActivityFeed {

	private final FeedRows rows;

	private final SignedIn signedIn;

	ActivityFeed(FeedRows rows, SignedIn signedIn) {
		this.rows = rows;
		this.signedIn = signedIn;
	}

	/** The first deeds done at that moment or later. */
	public FeedPage since(Instant moment, int most) {
		long horizon = rows.horizon();
		return page(new FeedPosition(0, 0), moment, horizon, most, new FeedPosition(horizon, 0));
	}

	/** The deeds after a position; refused with {@link UnknownPosition}. */
	public FeedPage after(FeedPosition position, int most) {
		long horizon = rows.horizon();
		if (position.transaction() > horizon) {
			throw new UnknownPosition(position);
		}
		return page(position, Instant.EPOCH, horizon, most, position);
	}

	private FeedPage page(FeedPosition after, Instant since, long horizon, int most, FeedPosition otherwise) {
		var found = rows.read(after, since, horizon, signedIn.mayReadConfidential(), most + 1);
		boolean more = found.size() > most;
		var shown = more ? found.subList(0, most) : found;
		var position = shown.isEmpty() ? otherwise : shown.get(shown.size() - 1).position();
		return new FeedPage(shown, position, more);
	}

}
