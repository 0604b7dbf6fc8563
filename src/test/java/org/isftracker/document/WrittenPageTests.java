package org.isftracker.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Column;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Span;
import org.junit.jupiter.api.Test;

class WrittenPageTests {

	static final WrittenPage PAGE = new WrittenPage("The harbour *opens*", "Internal",
			List.of(new Heading(1, "Piers"), Paragraph.of("Two lines\nof words."),
					new Grid(List.of(new Column("Clause", 20), new Column("Words", 80)),
							List.of(List.of(List.of(Span.strong("OP 1")),
									List.of(Span.plain("for "), new Span("one", Manner.DELETED),
											new Span("two", Manner.INSERTED), Span.plain(" years | more"))))),
					new Bullets(List.of(List.of(Span.emphasized("=SUM(A1) <b>now</b>")))),
					Paragraph.small("\u0642\u0631\u0627\u0631")));

	@Test
	void aWordDocumentHasTheHeadingsAndTablesOfWord() throws IOException {
		try (var word = word()) {
			assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyle)
				.containsExactly("Title", "Heading1", "Normal", "Item", "Small");
			assertThat(word.getTables()).singleElement().satisfies(table -> {
				assertThat(table.getRow(0).isRepeatHeader()).isTrue();
				assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("for onetwo years | more");
			});
			assertThat(word.getHeaderList().get(0).getText()).contains("Internal");
			assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(PAGE.title());
		}
	}

	@Test
	void arabicRunsFromTheRight() throws IOException {
		try (var word = word()) {
			assertThat(word.getParagraphs()).filteredOn(paragraph -> paragraph.getCTP().getPPr().isSetBidi())
				.extracting(XWPFParagraph::getText)
				.containsExactly("\u0642\u0631\u0627\u0631");
		}
	}

	@Test
	void everyStyleThatIsNamedIsThere() throws IOException {
		var styles = part("word/styles.xml");

		try (var word = word()) {
			assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyle)
				.allSatisfy(style -> assertThat(styles).contains("w:styleId=\"" + style + "\""));
		}
		assertThat(styles).contains("w:styleId=\"Cell\"", "w:styleId=\"ColumnHead\"", "w:styleId=\"Grid\"");
	}

	@Test
	void inMarkdownMarkUpComesOutAsText() {
		assertThat(new PlainPages().markdown(PAGE)).isEqualTo("""
				*Internal*

				# The harbour \\*opens\\*

				## Piers

				Two lines\s\s
				of words.

				| Clause | Words |
				| --- | --- |
				| **OP 1** | for <del>one</del><ins>two</ins> years \\| more |

				- *=SUM\\(A1\\) \\<b\\>now\\</b\\>*

				\u0642\u0631\u0627\u0631
				""");
	}

	@Test
	void aMailNamesEveryCell() {
		assertThat(new PlainPages().text(PAGE)).contains("Clause: OP 1\nWords: for [-one-][+two+] years | more",
				"- =SUM(A1) <b>now</b>", "Piers\n-----");
	}

	private static XWPFDocument word() throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(new WordPages().word(PAGE)));
	}

	private static String part(String name) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(new WordPages().word(PAGE)))) {
			var entry = zip.getNextEntry();
			while (entry != null && !entry.getName().equals(name)) {
				entry = zip.getNextEntry();
			}
			return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
