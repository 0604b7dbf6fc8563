package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Puts the paragraphs of a document in a row, each with its own lines and doubts. */
final class Flattening {

	private final ReadDocument document;

	private final List<FlatParagraph> flat = new ArrayList<>();

	private final List<Doubt> left;

	private int reached;

	Flattening(ReadDocument document) {
		this.document = document;
		this.left = new ArrayList<>(document.doubts());
	}

	FlatDocument flat() {
		document.preamble().forEach(paragraph -> add(paragraph, Part.PREAMBULAR, 0));
		document.operative().forEach(paragraph -> add(paragraph, Part.OPERATIVE, 0));
		document.annexes().forEach(this::add);
		document.notes().forEach(note -> add(Part.LEAVE_OUT, note.mark(), note.text(), 0, note.line(), note.line()));
		return new FlatDocument(document.mastHead(), flat, left);
	}

	private void add(ReadAnnex annex) {
		add(Part.ANNEX_TITLE, "", annex.title(), 0, annex.line(), annex.line());
		annex.paragraphs().forEach(paragraph -> add(paragraph, Part.ANNEX, 0));
	}

	private void add(ReadParagraph paragraph, Part top, int level) {
		heading(paragraph.heading(), paragraph.firstLine());
		var children = paragraph.children();
		int end = children.isEmpty() ? paragraph.lastLine() : children.get(0).firstLine() - 1;
		add((level == 0) ? top : Part.sub(level), paragraph.label(), paragraph.text(), level, paragraph.firstLine(),
				end);
		children.forEach(child -> add(child, top, level + 1));
		close(paragraph, level);
	}

	private void close(ReadParagraph paragraph, int level) {
		var closing = paragraph.closing();
		if (closing != null && !closing.isBlank()) {
			add(Part.CLOSING, "", closing, level, Math.min(reached + 1, paragraph.lastLine()), paragraph.lastLine());
		}
	}

	private void heading(@Nullable String heading, int before) {
		if (heading != null && !heading.isBlank()) {
			add(Part.HEADING, "", heading, 0, Math.min(reached + 1, before), before - 1);
		}
	}

	private void add(Part part, String label, String words, int level, int first, int last) {
		int end = Math.max(first, last);
		flat.add(new FlatParagraph(flat.size(), part, label, words, level, doubts(first, end), first, end));
		reached = Math.max(reached, end);
	}

	private List<Doubt> doubts(int first, int last) {
		var here = left.stream().filter(doubt -> doubt.line() >= first && doubt.line() <= last).toList();
		left.removeAll(here);
		return here;
	}

}
