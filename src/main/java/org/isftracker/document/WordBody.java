package org.isftracker.document;

import java.util.ArrayList;
import java.util.List;

/** The body of a Word document: its paragraphs with what became of them. */
final class WordBody {

	private final WordXml xml = new WordXml("document");

	private final List<String> comments = new ArrayList<>();

	private final WordText text;

	/** Every tracked change and every end of a move has a number of its own. */
	private int changes;

	WordBody(WordText text) {
		this.text = text;
	}

	byte[] write() {
		xml.open("body");
		text.paragraphs().forEach(this::paragraph);
		section();
		return xml.close().close().bytes();
	}

	/** The remarks, numbered as they stand. */
	List<String> comments() {
		return comments;
	}

	private void paragraph(WordParagraph paragraph) {
		var range = paragraph.move() > 0 ? paragraph.end().element() + "Range" : "";
		int number = changes + 1;
		if (!range.isEmpty()) {
			open(range + "Start", "name", "move" + paragraph.move());
			xml.close();
		}
		xml.open("p");
		properties(paragraph);
		content(paragraph);
		xml.close();
		if (!range.isEmpty()) {
			xml.empty(range + "End", "id", number);
		}
	}

	private void properties(WordParagraph paragraph) {
		xml.open("pPr");
		form(paragraph.form());
		if (paragraph.end().isTracked()) {
			xml.open("rPr");
			open(paragraph.end().element());
			xml.close().close();
		}
		var before = paragraph.before();
		if (before != null) {
			open("pPrChange");
			xml.open("pPr");
			form(before);
			xml.close().close();
		}
		xml.close();
	}

	private void form(WordForm form) {
		xml.empty("pStyle", "val", form.style());
		if (form.list() > 0) {
			xml.open("numPr").empty("ilvl", "val", form.level()).empty("numId", "val", form.list()).close();
		}
		if (text.isRightToLeft()) {
			xml.empty("bidi");
		}
	}

	private void content(WordParagraph paragraph) {
		var remark = paragraph.comment();
		if (remark != null) {
			xml.empty("commentRangeStart", "id", comments.size());
		}
		paragraph.runs().stream().filter(run -> !run.text().isEmpty()).forEach(this::run);
		if (remark != null) {
			xml.empty("commentRangeEnd", "id", comments.size());
			traced(paragraph.end(), () -> xml.open("r").empty("commentReference", "id", comments.size()).close());
			comments.add(remark);
		}
	}

	private void run(WordRun run) {
		traced(run.trace(), () -> {
			xml.open("r");
			manner(run);
			var element = run.trace() == WordTrace.DELETED ? "delText" : "t";
			pieces(run.text(), element);
			xml.close();
		});
	}

	private void pieces(String words, String element) {
		int from = 0;
		for (int at = 0; at <= words.length(); at++) {
			boolean end = at == words.length();
			if (end || words.charAt(at) == '\n' || words.charAt(at) == '\t') {
				piece(words.substring(from, at), element);
				if (!end) {
					xml.empty(words.charAt(at) == '\n' ? "br" : "tab");
				}
				from = at + 1;
			}
		}
	}

	private void piece(String words, String element) {
		if (!words.isEmpty()) {
			xml.words(element, words);
		}
	}

	private void manner(WordRun run) {
		if (run.italic() || text.isRightToLeft()) {
			xml.open("rPr");
			if (run.italic()) {
				xml.empty("i").empty("iCs");
			}
			if (text.isRightToLeft()) {
				xml.empty("rtl");
			}
			xml.close();
		}
	}

	private void traced(WordTrace trace, Runnable content) {
		if (trace.isTracked()) {
			open(trace.element());
			content.run();
			xml.close();
		}
		else {
			content.run();
		}
	}

	private void open(String change, Object... further) {
		var attributes = new ArrayList<Object>(
				List.of("id", ++changes, "author", text.author(), "date", text.changedAt()));
		attributes.addAll(List.of(further));
		xml.open(change, attributes.toArray());
	}

	private void section() {
		xml.open("sectPr").empty("headerReference", "type", "default", "r:id", WordParts.HEADER.id());
		xml.empty("footerReference", "type", "default", "r:id", WordParts.FOOTER.id());
		xml.empty("pgSz", "w", 11906, "h", 16838);
		xml.empty("pgMar", "top", 1417, "right", 1361, "bottom", 1304, "left", 1361, "header", 709, "footer", 624,
				"gutter", 0);
		if (text.isRightToLeft()) {
			xml.empty("bidi");
		}
		xml.close();
	}

}
