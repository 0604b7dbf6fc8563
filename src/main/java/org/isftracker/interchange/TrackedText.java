package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.document.WordParagraph;
import org.isftracker.document.WordRun;
import org.isftracker.document.WordTrace;

/**
 * Two drafts as one text with tracked changes: accepting all of them gives the later
 * draft, rejecting all the earlier one.
 */
final class TrackedText {

	private final List<PrintedLine> before;

	private final List<PrintedLine> after;

	private final LinePairs pairs;

	private final Remarks remarks;

	private final boolean trueMoves;

	private final Map<Integer, Integer> movedTo = new HashMap<>();

	private final List<WordParagraph> paragraphs = new ArrayList<>();

	private int next;

	private TrackedText(List<PrintedLine> before, List<PrintedLine> after, LinePairs pairs, Remarks remarks,
			boolean trueMoves) {
		this.before = before;
		this.after = after;
		this.pairs = pairs;
		this.remarks = remarks;
		this.trueMoves = trueMoves;
		pairs.all().forEach((later, earlier) -> {
			if (!pairs.inPlace(later)) {
				movedTo.put(earlier, later);
			}
		});
	}

	/**
	 * By default what moved is deleted and inserted, with remarks that name the other
	 * place; true moves are joined as Word joins them.
	 */
	static List<WordParagraph> of(List<PrintedLine> before, List<PrintedLine> after, LinePairs pairs, Remarks remarks,
			boolean trueMoves) {
		return new TrackedText(before, after, pairs, remarks, trueMoves).write();
	}

	private List<WordParagraph> write() {
		for (int at = 0; at < after.size(); at++) {
			var earlier = pairs.all().get(at);
			if (earlier == null) {
				paragraphs.add(remarked(came(at, WordTrace.INSERTED), remarks.added(after.get(at))));
			}
			else if (pairs.inPlace(at)) {
				wentBefore(earlier);
				paragraphs.add(kept(before.get(earlier), after.get(at)));
				next = earlier + 1;
			}
			else {
				paragraphs.add(arrived(earlier, at));
			}
		}
		wentBefore(before.size());
		return paragraphs;
	}

	/** Deletions stand before the first paragraph behind them that both drafts have. */
	private void wentBefore(int end) {
		int place = paragraphs.size();
		while (place > 0 && !paragraphs.get(place - 1).end().isBefore()) {
			place--;
		}
		List<WordParagraph> gone = new ArrayList<>();
		for (int at = next; at < end; at++) {
			gone.add(gone(at));
		}
		paragraphs.addAll(place, gone);
	}

	private WordParagraph kept(PrintedLine earlier, PrintedLine later) {
		var was = earlier.form().equals(later.form()) ? null : earlier.form();
		return new WordParagraph(later.form(), was, Runs.between(earlier, later), WordTrace.KEPT, null, 0);
	}

	private WordParagraph came(int at, WordTrace trace) {
		return WordParagraph.traced(after.get(at).form(), Runs.of(after.get(at)), trace);
	}

	private WordParagraph gone(int at) {
		var line = before.get(at);
		var later = movedTo.get(at);
		if (later == null) {
			return remarked(WordParagraph.traced(line.form(), Runs.of(line), WordTrace.DELETED), remarks.removed(line));
		}
		var trace = trueMoves ? WordTrace.MOVED_FROM : WordTrace.DELETED;
		return joined(WordParagraph.traced(line.form(), Runs.of(line), trace), at,
				remarks.movedTo(line, after.get(later)));
	}

	private WordParagraph arrived(int earlier, int at) {
		var remark = remarks.movedFrom(before.get(earlier), after.get(at));
		if (!trueMoves) {
			return remarked(came(at, WordTrace.INSERTED), remark);
		}
		var runs = Runs.between(before.get(earlier), after.get(at)).stream().filter(run -> run.trace().isAfter());
		return joined(new WordParagraph(after.get(at).form(), null, runs.map(TrackedText::moved).toList(),
				WordTrace.MOVED_TO, null, 0), earlier, remark);
	}

	private static WordRun moved(WordRun run) {
		return run.trace() == WordTrace.KEPT ? run.traced(WordTrace.MOVED_TO) : run;
	}

	private WordParagraph joined(WordParagraph paragraph, int earlier, String remark) {
		return trueMoves ? paragraph.moved(earlier + 1) : remarked(paragraph, remark);
	}

	private static WordParagraph remarked(WordParagraph paragraph, String remark) {
		return remark.isEmpty() ? paragraph : paragraph.remarked(remark);
	}

}
