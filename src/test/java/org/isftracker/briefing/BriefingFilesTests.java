package org.isftracker.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.Journey;
import org.isftracker.document.PdfUa;
import org.isftracker.resolution.DraftReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** The files of a briefing on the starter data, as they are kept. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
@WithMockUser(username = "lead", roles = "LEAD")
class BriefingFilesTests {

	@Autowired
	BriefingPreparing preparing;

	@Autowired
	BriefingReleasing releasing;

	@Autowired
	BriefingReading reading;

	@Autowired
	DraftReading drafts;

	static @Nullable BriefingId released;

	BriefingId briefing;

	@BeforeEach
	void aReleasedBriefing() {
		if (released == null) {
			released = new SampleReleases(preparing, releasing, drafts).release("For a car \u0642\u0648\u0629");
		}
		briefing = released;
	}

	@ParameterizedTest
	@EnumSource
	void thePdfKeepsPdfUa(Extent extent) {
		assertThat(PdfUa.faults(file(BriefingFormat.PDF, extent))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void itsHeadingsAreBookmarksAndEverySheetIsMarkedAndNumbered(Extent extent) throws IOException {
		try (var pdf = Loader.loadPDF(file(BriefingFormat.PDF, extent))) {
			var text = new PDFTextStripper();
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				assertThat(text.getText(pdf).toUpperCase(Locale.ROOT)).contains(
						"INTERNAL, NOT FOR FURTHER DISTRIBUTION", "PAGE " + page + " OF " + pdf.getNumberOfPages());
			}
			assertThat(names(pdf.getDocumentCatalog().getDocumentOutline())).contains("Nations", "The force",
					"Sources");
		}
	}

	@ParameterizedTest
	@EnumSource
	void wordHasItsHeadingsAndTheMarkOnEverySheet(Extent extent) throws IOException {
		try (var word = new XWPFDocument(new ByteArrayInputStream(file(BriefingFormat.WORD, extent)))) {
			assertThat(word.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle())))
				.anySatisfy(heading -> assertThat(heading.getText()).isEqualTo("Nations"));
			assertThat(word.getHeaderList().get(0).getText()).contains("Internal, not for further distribution");
			assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
		}
	}

	private byte[] file(BriefingFormat format, Extent extent) {
		return reading.file(briefing, format, extent).orElseThrow();
	}

	private static List<String> names(PDOutlineNode outline) {
		List<String> names = new ArrayList<>();
		outline.children().forEach(item -> {
			names.add(item.getTitle());
			names.addAll(names(item));
		});
		return names;
	}

}
