package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Picture;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sets a page as a Word document that a person can go on editing: headings and tables are
 * those of Word, every sheet carries the running words above and its number below.
 */
@Component
public class WordPages {

	static final int WIDTH = 9_600;

	private static final Pattern STRETCH = Pattern.compile("[\\n\\t]|[^\\n\\t]+");

	public byte[] word(WrittenPage page) {
		var out = new ByteArrayOutputStream();
		try (var document = new XWPFDocument()) {
			document.createStyles().setStyles(styles());
			document.getProperties().getCoreProperties().setTitle(page.title());
			margins(document);
			around(document, page.running());
			page.above().forEach(part -> add(document, part));
			words(document.createParagraph(), "Title", List.of(Span.plain(page.title())));
			page.below().forEach(part -> add(document, part));
			document.write(out);
		}
		catch (IOException | XmlException problem) {
			throw new IllegalStateException(problem);
		}
		return out.toByteArray();
	}

	private static CTStyles styles() throws IOException, XmlException {
		try (InputStream styles = new ClassPathResource("document/page-styles.xml").getInputStream()) {
			return StylesDocument.Factory.parse(styles).getStyles();
		}
	}

	private static void margins(XWPFDocument document) {
		var section = document.getDocument().getBody().addNewSectPr();
		var size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11_906));
		size.setH(BigInteger.valueOf(16_838));
		var margins = section.addNewPgMar();
		var side = BigInteger.valueOf((11_906 - WIDTH) / 2);
		margins.setLeft(side);
		margins.setRight(side);
		margins.setTop(BigInteger.valueOf(1_134));
		margins.setBottom(BigInteger.valueOf(1_134));
	}

	private static void around(XWPFDocument document, String running) {
		var above = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		words(above, "Header", List.of(Span.plain(running)));
		var below = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		below.setStyle("Footer");
		below.setAlignment(ParagraphAlignment.END);
		below.createRun().setText("Page ");
		below.getCTP().addNewFldSimple().setInstr("PAGE");
		below.createRun().setText(" of ");
		below.getCTP().addNewFldSimple().setInstr("NUMPAGES");
	}

	private static void add(XWPFDocument document, Part part) {
		if (part instanceof Heading heading) {
			words(document.createParagraph(), "Heading" + heading.level(), List.of(Span.plain(heading.words())));
		}
		else if (part instanceof Paragraph paragraph) {
			words(document.createParagraph(), style(paragraph.style()), paragraph.spans());
		}
		else if (part instanceof Bullets bullets) {
			bullets.items().forEach(item -> words(document.createParagraph(), "Item", bulleted(item)));
		}
		else if (part instanceof Grid grid) {
			add(document, grid);
		}
		else if (part instanceof Picture picture) {
			WordPictures.add(document, picture);
		}
	}

	private static String style(Style style) {
		return switch (style) {
			case NORMAL -> "Normal";
			case SMALL -> "Small";
			case KICKER -> "Kicker";
			case LEAD -> "Lead";
			case NOTE -> "Note";
		};
	}

	private static void add(XWPFDocument document, Grid grid) {
		var table = document.createTable(grid.rows().size() + 1, grid.columns().size());
		table.setWidth(WIDTH);
		table.setStyleID("Grid");
		table.getCTTbl().getTblPr().unsetTblBorders();
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		widths(table, grid);
		var head = table.getRow(0);
		head.setRepeatHeader(true);
		for (int column = 0; column < grid.columns().size(); column++) {
			cell(head, column, "ColumnHead", List.of(Span.plain(grid.columns().get(column).name())));
		}
		for (int row = 0; row < grid.rows().size(); row++) {
			rows(table, row + 1, grid.rows().get(row));
		}
	}

	private static void widths(XWPFTable table, Grid grid) {
		var columns = table.getCTTbl().addNewTblGrid();
		for (int column = 0; column < grid.columns().size(); column++) {
			int width = WIDTH * grid.columns().get(column).share() / 100;
			columns.addNewGridCol().setW(BigInteger.valueOf(width));
			for (var row : table.getRows()) {
				row.getCell(column).setWidth(String.valueOf(width));
			}
		}
	}

	private static void rows(XWPFTable table, int number, List<List<Span>> cells) {
		var row = table.getRow(number);
		row.setCantSplitRow(true);
		for (int column = 0; column < cells.size(); column++) {
			cell(row, column, "Cell", cells.get(column));
		}
	}

	private static void cell(XWPFTableRow row, int column, String style, List<Span> spans) {
		words(row.getCell(column).getParagraphs().get(0), style, spans);
	}

	private static List<Span> bulleted(List<Span> item) {
		return Stream.concat(Stream.of(Span.plain("\u2022\t")), item.stream()).toList();
	}

	private static void words(XWPFParagraph paragraph, String style, List<Span> spans) {
		paragraph.setStyle(style);
		if (isRightToLeft(spans)) {
			paragraph.getCTP().getPPr().addNewBidi();
		}
		spans.forEach(span -> run(paragraph, span));
	}

	private static void run(XWPFParagraph paragraph, Span span) {
		var run = span.leadsOut() ? paragraph.createHyperlinkRun(span.address()) : paragraph.createRun();
		STRETCH.matcher(span.words()).results().map(MatchResult::group).forEach(stretch -> {
			switch (stretch) {
				case "\n" -> run.addBreak();
				case "\t" -> run.addTab();
				default -> run.setText(stretch, run.getCTR().sizeOfTArray());
			}
		});
		switch (span.manner()) {
			case STRONG -> run.setBold(true);
			case EMPHASIZED -> run.setItalic(true);
			case DELETED -> {
				run.setStrikeThrough(true);
				run.setColor("A12622");
			}
			case INSERTED -> {
				run.setUnderline(UnderlinePatterns.SINGLE);
				run.setColor("14663B");
			}
			case FRESH -> {
				run.setBold(true);
				run.setColor("1B4F9C");
			}
			case DOUBTFUL -> {
				run.setItalic(true);
				run.setColor("5F6B7A");
			}
			case PLAIN -> {
			}
		}
	}

	private static boolean isRightToLeft(List<Span> spans) {
		var words = String.join("", spans.stream().map(Span::words).toList());
		return !words.isEmpty() && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

}
