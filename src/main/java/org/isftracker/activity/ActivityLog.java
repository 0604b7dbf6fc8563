package org.isftracker.activity;

import java.time.Clock;
import java.util.List;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recording what was done, in the transaction that does it, and reading it back. */
@Service("activityLog")
@Transactional(readOnly = true)
public class ActivityLog {

	private static final int HISTORY = 100;

	private static final int MOST = 50_000;

	private final Deeds deeds;

	private final SignedIn signedIn;

	private final Clock clock;

	ActivityLog(Deeds deeds, SignedIn signedIn, Clock clock) {
		this.deeds = deeds;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Records a deed of the person who is signed in. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Deed deed) {
		record(signedIn.current().username(), deed);
	}

	/** Records a deed of the person named, for what is done without anybody signed in. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String username, Deed deed) {
		deeds.add(username, deed, clock.instant());
	}

	/**
	 * The newest hundred deeds done to a record, without those held in confidence where a
	 * reader asks.
	 */
	@ReadersMay
	public List<PastDeed> of(String subjectKind, String subjectId) {
		return deeds.newest(DeedFilter.of(subjectKind, subjectId), signedIn.mayReadConfidential(), 0, HISTORY);
	}

	/** One page of deeds, newest first; pages count from 1. */
	@ReadersMay
	public DeedPage page(DeedFilter filter, int page) {
		boolean confidential = signedIn.mayReadConfidential();
		long total = deeds.count(filter, confidential);
		int wanted = DeedPage.within(page, total);
		return new DeedPage(deeds.newest(filter, confidential, (wanted - 1) * DeedPage.SIZE, DeedPage.SIZE), wanted,
				total);
	}

	/** The newest deeds that the filter lets through, at most fifty thousand. */
	@ReadersMay
	public List<PastDeed> newest(DeedFilter filter) {
		return deeds.newest(filter, signedIn.mayReadConfidential(), 0, MOST);
	}

	/** Changes with every deed that is committed. */
	public ActivityStamp stamp() {
		return deeds.stamp();
	}

	/** The kinds of deeds that have been recorded. */
	public List<String> kinds() {
		return deeds.kinds(signedIn.mayReadConfidential());
	}

	/** The kinds of records to which something was done. */
	public List<String> subjectKinds() {
		return deeds.subjectKinds(signedIn.mayReadConfidential());
	}

}
