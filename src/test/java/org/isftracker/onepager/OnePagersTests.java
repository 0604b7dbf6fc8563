package org.isftracker.onepager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.Journey;
import org.isftracker.Visitor;
import org.isftracker.actor.ActorId;
import org.isftracker.assessment.Assessment;
import org.isftracker.document.PdfUa;
import org.isftracker.document.WrittenPage;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sheets of the starter data as files. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
@WithMockUser(username = "lead", roles = "LEAD")
class OnePagersTests {

	@LocalServerPort
	int port;

	@Autowired
	OnePagers pagers;

	@Autowired
	Assessment assessment;

	@Autowired
	Mandate mandate;

	@Autowired
	DraftReading drafts;

	@Autowired
	MockMvcTester mvc;

	@Test
	void everySheetKeepsPdfUaAndSaysInEveryFormatTheSame() throws IOException {
		for (var address : sheets()) {
			var pdf = file(address + "/pdf");

			assertThat(PdfUa.faults(pdf)).as(address).isEmpty();
			var page = page(address);
			var printed = letters(pdfText(pdf));
			assertThat(words(page)).as(address).allSatisfy(words -> assertThat(printed).containsIgnoringCase(words));
			assertThat(letters(wordText(file(address + "/word")))).as(address).contains(words(page));
			assertThat(letters(new String(file(address + "/text"), StandardCharsets.UTF_8))).as(address)
				.contains(words(page));
		}
	}

	@Test
	void whatASheetSaysHasItsSourceWithItsGrade() {
		for (var address : sheets().subList(0, 2)) {
			var said = new String(file(address + "/text"), StandardCharsets.UTF_8).replaceAll("\\s+", " ");

			assertThat(said).as(address)
				.contains("[1]")
				.containsPattern("(?i)Sources.* 1 [^.]+: [^.]+, (official text|on record|attributed to an official"
						+ "|unattributed|analysis)\\.");
		}
	}

	@Test
	void headingsAreBookmarksAndEverySheetIsMarkedAndNumbered() throws IOException {
		try (var pdf = Loader.loadPDF(file("/drafts/" + current() + "/sheet/pdf"))) {
			assertThat(names(pdf.getDocumentCatalog().getDocumentOutline())).contains("Nations", "The Council");
			var text = new PDFTextStripper();
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				assertThat(text.getText(pdf).toUpperCase(Locale.ROOT)).contains(
						"INTERNAL, NOT FOR FURTHER DISTRIBUTION", "PAGE " + page + " OF " + pdf.getNumberOfPages());
			}
		}
	}

	@Test
	void aSheetThatDoesNotFitOnePageIsNotSqueezed() throws IOException {
		for (var address : sheets()) {
			try (var pdf = Loader.loadPDF(file(address + "/pdf"))) {
				assertThat(pdf.getNumberOfPages()).as(address).isLessThan(4);
			}
		}
	}

	@Test
	void thePagesOfTheRecordsLeadToTheirSheets() {
		for (var page : List.of(ask(), ask().replace("/ask", ""), "/mandate/terms/" + mandate.terms().get(0).id(),
				"/drafts/" + current())) {
			assertThat(mvc.get().uri(page)).as(page)
				.hasStatusOk()
				.bodyText()
				.contains("One page as PDF")
				.doesNotContain("??");
		}
	}

	@Test
	void readersTakeTermsAndDraftsAlongAndNoAskSheets() {
		var reader = Visitor.at(port).signedInAs("reader");

		assertThat(reader.get("/drafts/" + current() + "/sheet/pdf").statusCode()).isEqualTo(200);
		assertThat(reader.get("/mandate/terms/" + mandate.terms().get(0).id() + "/sheet/word").statusCode())
			.isEqualTo(200);
		assertThat(reader.get(ask() + "/pdf").statusCode()).isEqualTo(403);
	}

	private List<String> sheets() {
		return List.of(ask(), "/mandate/terms/" + mandate.terms().get(0).id() + "/sheet",
				"/drafts/" + current() + "/sheet");
	}

	private String ask() {
		var nation = assessment.under(current())
			.orElseThrow()
			.nations()
			.stream()
			.filter(one -> !one.conditions().isEmpty())
			.findFirst()
			.orElseThrow();
		return "/nations/" + nation.nation().id() + "/ask";
	}

	private WrittenPage page(String address) {
		var id = address.split("/", -1);
		var found = address.startsWith("/nations") ? pagers.nation(ActorId.of(id[2]), Optional.empty())
				: address.startsWith("/mandate") ? pagers.term(TermId.of(id[3])) : pagers.draft(DraftId.of(id[2]));
		return found.orElseThrow();
	}

	private DraftId current() {
		return drafts.current().map(DraftSummary::id).orElseThrow();
	}

	private byte[] file(String address) {
		var answer = mvc.get().uri(address).exchange();
		TestSecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		assertThat(answer).as(address).hasStatusOk();
		return answer.getMvcResult().getResponse().getContentAsByteArray();
	}

	/** All that the sheet says but its hour. */
	private static List<String> words(WrittenPage page) {
		List<String> said = new ArrayList<>(List.of(page.title()));
		page.parts().forEach(part -> {
			if (part instanceof Heading heading) {
				said.add(heading.words());
			}
			else if (part instanceof Paragraph paragraph) {
				said.addAll(words(paragraph.spans()));
			}
			else if (part instanceof Bullets bullets) {
				bullets.items().forEach(item -> said.addAll(words(item)));
			}
			else if (part instanceof Grid grid) {
				grid.rows().forEach(row -> row.forEach(cell -> said.addAll(words(cell))));
			}
		});
		return said.stream().filter(words -> !words.contains("by the record of")).map(OnePagersTests::letters).toList();
	}

	private static List<String> words(List<Span> spans) {
		return spans.stream().map(Span::words).toList();
	}

	private static List<String> names(PDOutlineNode outline) {
		List<String> names = new ArrayList<>();
		outline.children().forEach(item -> {
			names.add(item.getTitle());
			names.addAll(names(item));
		});
		return names;
	}

	private static String pdfText(byte[] file) throws IOException {
		try (var pdf = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	private static String wordText(byte[] file) throws IOException {
		try (var word = new XWPFDocument(new ByteArrayInputStream(file)); var words = new XWPFWordExtractor(word)) {
			return words.getText();
		}
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}]", "");
	}

}
