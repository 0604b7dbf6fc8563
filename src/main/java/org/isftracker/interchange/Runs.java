package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.comparison.Redline;
import org.isftracker.document.WordRun;
import org.isftracker.document.WordTrace;

/** The runs of a paragraph: its opening words in italics, what came and went marked. */
final class Runs {

	private final List<WordRun> runs = new ArrayList<>();

	private Runs() {
	}

	static List<WordRun> of(PrintedLine line) {
		var runs = new Runs();
		runs.add(line.words(), line.italic(), WordTrace.KEPT);
		return runs.runs;
	}

	/** Accepting all gives the later words, rejecting all the earlier ones. */
	static List<WordRun> between(PrintedLine before, PrintedLine after) {
		var runs = new Runs();
		int was = 0;
		int is = 0;
		for (var segment : Redline.between(before.words(), after.words()).segments()) {
			runs.add(segment, before.italic() - was, after.italic() - is);
			was += segment.earlier().length();
			is += segment.later().length();
		}
		return runs.runs;
	}

	private void add(Redline.Segment segment, int italicBefore, int italicAfter) {
		if (segment.earlier().equals(segment.later())) {
			add(segment.text(), italicAfter, WordTrace.KEPT);
		}
		else {
			add(segment.earlier(), italicBefore, WordTrace.DELETED);
			add(segment.later(), italicAfter, WordTrace.INSERTED);
		}
	}

	private void add(String words, int italic, WordTrace trace) {
		int cut = Math.max(0, Math.min(italic, words.length()));
		if (cut > 0) {
			runs.add(new WordRun(words.substring(0, cut), true, trace));
		}
		if (cut < words.length()) {
			runs.add(new WordRun(words.substring(cut), false, trace));
		}
	}

}
