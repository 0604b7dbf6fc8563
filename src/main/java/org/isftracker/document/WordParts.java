package org.isftracker.document;

import java.util.List;

/** The parts that a Word document has beside its body. */
enum WordParts {

	STYLES("styles"), NUMBERING("numbering"), SETTINGS("settings"), COMMENTS("comments"), HEADER("header"),
	FOOTER("footer");

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private final String word;

	WordParts(String word) {
		this.word = word;
	}

	String path() {
		return "/word/" + word + ".xml";
	}

	String type() {
		return TYPE + word + "+xml";
	}

	String relation() {
		return RELATION + word;
	}

	/** How the body names it. */
	String id() {
		return "rel-" + word;
	}

	static byte[] settings() {
		return new WordXml("settings").open("compat")
			.empty("compatSetting", "name", "compatibilityMode", "uri", "http://schemas.microsoft.com/office/word",
					"val", 15)
			.close()
			.close()
			.bytes();
	}

	static byte[] header(WordText text) {
		var xml = new WordXml("hdr").open("p").open("pPr").empty("pStyle", "val", "Header");
		bidi(xml, text).close().open("r");
		xml.words("t", text.running());
		return xml.close().close().close().bytes();
	}

	static byte[] footer(WordText text) {
		var xml = new WordXml("ftr").open("p").open("pPr").empty("pStyle", "val", "Footer");
		bidi(xml, text).close();
		field(xml, "PAGE");
		xml.open("r");
		xml.words("t", "/");
		field(xml.close(), "NUMPAGES");
		return xml.close().close().bytes();
	}

	private static WordXml bidi(WordXml xml, WordText text) {
		return text.isRightToLeft() ? xml.empty("bidi") : xml;
	}

	private static void field(WordXml xml, String name) {
		xml.open("fldSimple", "instr", name).open("r");
		xml.words("t", "1");
		xml.close().close();
	}

	static byte[] comments(List<String> comments, WordText text) {
		var xml = new WordXml("comments");
		for (int number = 0; number < comments.size(); number++) {
			xml.open("comment", "id", number, "author", text.author(), "date", text.changedAt(), "initials", "");
			xml.open("p").open("r");
			xml.words("t", comments.get(number));
			xml.close().close().close();
		}
		return xml.close().bytes();
	}

	static byte[] numbering(List<WordList> lists) {
		var xml = new WordXml("numbering");
		for (int list = 0; list < lists.size(); list++) {
			xml.open("abstractNum", "abstractNumId", list).empty("multiLevelType", "val", "multilevel");
			levels(xml, lists.get(list));
			xml.close();
		}
		for (int list = 0; list < lists.size(); list++) {
			xml.open("num", "numId", list + 1).empty("abstractNumId", "val", list).close();
		}
		return xml.close().bytes();
	}

	private static void levels(WordXml xml, WordList list) {
		for (int level = 0; level < list.levels().size(); level++) {
			var one = list.levels().get(level);
			xml.open("lvl", "ilvl", level).empty("start", "val", 1).empty("numFmt", "val", one.format());
			if (one.text().isEmpty()) {
				xml.empty("suff", "val", "nothing");
			}
			xml.empty("lvlText", "val", one.text()).empty("lvlJc", "val", "left").open("pPr");
			xml.empty("ind", "left", one.indent(), "hanging", one.hanging()).close().close();
		}
	}

}
