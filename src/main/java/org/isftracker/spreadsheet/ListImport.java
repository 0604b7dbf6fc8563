package org.isftracker.spreadsheet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording what spreadsheets say: they are read and kept for whoever sent them, shown
 * row by row against the record, and recorded when that person says so, all or none.
 * Refuses with {@link SpreadsheetRefused}.
 */
@Service
@AnalystsMay
@Transactional
public class ListImport {

	/** The most that are kept for one person. */
	public static final int MOST = 5;

	private static final int LONGEST_NAMES = 1_000;

	private static final Duration KEPT = Duration.ofDays(14);

	private final WaitingLists waiting;

	private final Weighing weighing;

	private final SignedIn signedIn;

	private final Clock clock;

	ListImport(WaitingLists waiting, Weighing weighing, SignedIn signedIn, Clock clock) {
		this.waiting = waiting;
		this.weighing = weighing;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Reads files, each up to 5 MB and together up to 1,000 rows, and keeps them. */
	public WaitingListId keep(List<UploadedFile> files) {
		var lists = SpreadsheetReading.read(files);
		var names = files.stream().map(UploadedFile::name).collect(Collectors.joining(", "));
		var line = new WaitingListLine(WaitingListId.next(),
				names.substring(0, Math.min(LONGEST_NAMES, names.length())),
				lists.stream().mapToInt(list -> list.rows().size()).sum(), clock.instant());
		waiting.removeKeptBefore(clock.instant().minus(KEPT));
		SpreadsheetRefused.when(!waiting.add(line, owner(), lists, MOST), Reason.TOO_MANY_WAITING,
				Integer.toString(MOST));
		return line.id();
	}

	/** Those of the person signed in, the newest first. */
	public List<WaitingListLine> waiting() {
		return waiting.of(owner());
	}

	@Transactional(readOnly = true)
	public Optional<WaitingList> find(WaitingListId id) {
		return waiting.find(id, owner())
			.map(weighing::weigh)
			.map(plan -> new WaitingList(id, plan.lists(), plan.fingerprint()));
	}

	/**
	 * Records every row, or nothing. Refused where a row is, and where the rows would do
	 * something else by now than what was seen.
	 */
	public void record(WaitingListId id, String seen) {
		var lists = waiting.find(id, owner()).orElseThrow(() -> new SpreadsheetRefused(Reason.GONE));
		SpreadsheetRefused.when(!waiting.remove(id, owner()), Reason.GONE);
		var plan = weighing.weigh(lists);
		SpreadsheetRefused.when(!plan.fingerprint().equals(seen), Reason.CHANGED_MEANWHILE);
		SpreadsheetRefused.when(plan.refused(), Reason.ROWS_REFUSED);
		plan.take();
	}

	public void discard(WaitingListId id) {
		waiting.remove(id, owner());
	}

	private String owner() {
		return signedIn.current().username();
	}

}
