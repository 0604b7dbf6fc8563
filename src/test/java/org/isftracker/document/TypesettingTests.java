package org.isftracker.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TypesettingTests {

	Typesetting typesetting = new Typesetting();

	@Test
	void theWordsOfAPageCanBeReadBack() throws IOException {
		try (var pdf = set("<h1>Briefing 12</h1><p>Türkiye: 5,000–8,000 troops. Российская Федерация.</p>")) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Briefing 12",
					"Türkiye: 5,000–8,000 troops. Российская Федерация.");
		}
	}

	@Test
	void aDocumentIsTaggedAndNamesItsLanguageAndTitle() throws IOException {
		try (var pdf = set("<p>Words</p>")) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A page");
		}
	}

	@Test
	void headingsAreBookmarksOneBelowTheOther() throws IOException {
		try (var pdf = set("<h1>Briefing</h1><h2>Text</h2><h3>OP  7</h3><h2 id=\"own\">Nations</h2>")) {
			var briefing = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();

			assertThat(briefing.getTitle()).isEqualTo("Briefing");
			assertThat(briefing.children()).extracting(PDOutlineItem::getTitle).containsExactly("Text", "Nations");
			assertThat(briefing.getFirstChild().children()).extracting(PDOutlineItem::getTitle).containsExactly("OP 7");
		}
	}

	@Test
	void everyFontIsEmbeddedAndArabicIsJoined() throws IOException {
		try (var pdf = set("<p>Words, слова, <span dir=\"rtl\">قوة الاستقرار</span></p>")) {
			var resources = pdf.getPage(0).getResources();
			var names = new ArrayList<String>();
			for (var name : resources.getFontNames()) {
				assertThat(resources.getFont(name).isEmbedded()).isTrue();
				names.add(resources.getFont(name).getName());
			}
			assertThat(names).anyMatch(name -> name.contains("NotoSansArabic"));
			assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("#");
		}
	}

	@Test
	void nothingOutsideIsFetched() throws IOException {
		var references = List.of("<img alt=\"\" src=\"http://127.0.0.1:9/pixel.png\" />",
				"<img alt=\"\" src=\"file:///etc/hostname\" />",
				"<p style=\"background: url(file:///etc/hostname)\">W</p>");
		for (var reference : references) {
			try (var pdf = set("<p>Words</p>" + reference)) {
				assertThat(new PDFTextStripper().getText(pdf)).contains("Words");
			}
		}
	}

	@Test
	void aPageThatIsNotWellFormedIsRefused() {
		assertThatExceptionOfType(PageRefused.class).isThrownBy(() -> typesetting.pdf("<html><body><p>", ""));
	}

	@Test
	void entitiesThatReachOutAreRefused() {
		assertThatExceptionOfType(PageRefused.class).isThrownBy(() -> typesetting
			.pdf("<!DOCTYPE html [<!ENTITY out SYSTEM \"file:///etc/hostname\">]><html><body>&out;</body></html>", ""));
	}

	@Test
	void aPageThatIsTooLongIsRefused() {
		assertThatExceptionOfType(PageRefused.class)
			.isThrownBy(() -> typesetting.pdf(" ".repeat(Typesetting.LIMIT + 1), ""));
	}

	private PDDocument set(String body) throws IOException {
		return Loader.loadPDF(typesetting.pdf("""
				<!DOCTYPE html>
				<html lang="en"><head><title>A page</title></head><body>%s</body></html>""".formatted(body),
				"body { font-family: \"Noto Sans\", \"Noto Sans Arabic\"; }"));
	}

}
