package org.isftracker.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class SheetTests {

	/** The height of Letter, less what no printer reaches. */
	private static final double LETTER = 792 - 18;

	private static final double READABLE = 6;

	@Autowired
	Sheet sheet;

	@Test
	void twentyFiveNationsFitOneSheetOfA4AndOfLetter() throws IOException {
		try (var pdf = Loader.loadPDF(sheet.file(SampleFindings.large(25, 60), BriefingFormat.PDF, Extent.SUMMARY))) {
			assertThat(pdf.getNumberOfPages()).isOne();
			var letters = new Letters();
			assertThat(letters.getText(pdf)).contains("Nation number 25", "judged on the first text");
			assertThat(letters.found).allSatisfy(letter -> assertThat(letter.getYDirAdj()).isLessThan((float) LETTER));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 12, 18, 25 })
	void onePageSaysAsMuchAsFitsItWhateverIsNew(int nations) throws IOException {
		try (var pdf = Loader.loadPDF(sheet.file(SampleFindings.busy(nations), BriefingFormat.PDF, Extent.SUMMARY))) {
			assertThat(pdf.getNumberOfPages()).isOne();
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Nation number " + nations,
					"OP 7 changed since", "more in the full version");
		}
	}

	@Test
	void theLettersStayReadable() throws IOException {
		try (var pdf = Loader.loadPDF(sheet.file(SampleFindings.busy(25), BriefingFormat.PDF, Extent.SUMMARY))) {
			var letters = new Letters();
			letters.getText(pdf);
			assertThat(letters.found.stream().filter(letter -> letter.getYScale() < READABLE)).isEmpty();
		}
	}

	@Test
	void wordShowsThePicturesWithTheirWords() throws IOException {
		var file = sheet.file(SampleFindings.large(3, 2), BriefingFormat.WORD, Extent.FULL);
		try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertThat(word.getAllPictures()).hasSize(3);
			assertThat(word.getDocument().xmlText()).contains("descr=\"Confirmed 1,000", "Nations on 2025-10-01");
		}
	}

	@Test
	void theFullVersionSaysEveryClause() throws IOException {
		try (var pdf = Loader.loadPDF(sheet.file(SampleFindings.large(25, 60), BriefingFormat.PDF, Extent.FULL))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
			assertThat(new PDFTextStripper().getText(pdf)).contains("OP 60", "Term number 26", "Member 15",
					SampleFindings.FINGERPRINT.substring(0, 40));
		}
	}

	/** Keeps where each letter stands. */
	private static final class Letters extends PDFTextStripper {

		final List<TextPosition> found = new ArrayList<>();

		@Override
		protected void processTextPosition(TextPosition letter) {
			found.add(letter);
			super.processTextPosition(letter);
		}

	}

}
