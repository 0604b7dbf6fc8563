package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.isftracker.interchange.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

class PdfReadingTests {

	private static final DocumentFormat PDF = new DocumentFormat(DocumentFormat.Kind.PDF, StandardCharsets.UTF_8);

	private static final List<String> FIRST = List.of("S/2031/77", "Freedonia: draft resolution", "",
			"The Security Council,", "",
			"   Recalling its decisions on the river, and the word that the parties gave in the",
			"presence of the mediators,", "",
			"   1. Decides to send a convoy over the bridge, and to pay for it out of the funds",
			"that are set aside for convoys,", "31-00077 (E)");

	private static final List<String> SECOND = List.of("S/2031/77", "for as long as the bridge is closed;", "",
			"   2. Decides to remain seized of the matter.", "2/2 31-00077");

	@Test
	void aParagraphGoesOnOverThePage() throws IOException {
		var document = DocumentReading.read(pdf(FIRST, SECOND), PDF);

		assertThat(Drawing.of(document)).isEqualTo(
				"""
						PP Recalling its decisions on the river, and the word that the parties gave in the presence of the mediators,
						OP 1 Decides to send a convoy over the bridge, and to pay for it out of the funds that are set aside for \
						convoys, for as long as the bridge is closed;
						OP 2 Decides to remain seized of the matter.
						""");
	}

	@Test
	void columnsAreReadOneAfterTheOther() throws IOException {
		var left = new ArrayList<>(List.of("The Security Council,", "", "Recalling the river,"));
		var right = new ArrayList<String>();
		for (int number = 1; number <= 9; number++) {
			left.add(number + ". Decides to open bridge " + number + ";");
			right.add((number + 9) + ". Decides to close ferry " + number + ";");
		}
		right.add("19. Decides to remain seized.");

		var document = DocumentReading.read(columns(left, right), PDF);

		assertThat(document.operative()).extracting(ReadParagraph::label)
			.containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
					"17", "18", "19");
		assertThat(document.operative().get(9).text()).isEqualTo("Decides to close ferry 1;");
	}

	@Test
	void pagesWithoutTextAreRefused() throws IOException {
		assertRefused(pdf(List.of("")), Reason.NO_TEXT_LAYER);
	}

	@Test
	void lockedDocumentsAreRefused() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(bytes);

			assertRefused(bytes.toByteArray(), Reason.ENCRYPTED);
		}
	}

	@Test
	void whatIsNoPdfIsRefused() {
		assertRefused("The Security Council,".getBytes(StandardCharsets.UTF_8), Reason.WRONG_FORMAT);
		assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
	}

	@Test
	void streamsThatSwellAreRefused() throws IOException {
		var packed = new ByteArrayOutputStream();
		packed.write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
		try (var deflater = new DeflaterOutputStream(packed)) {
			deflater.write(new byte[50_000_000]);
		}

		assertRefused(packed.toByteArray(), Reason.SWOLLEN);
	}

	@Test
	void pagesThatLeadBackToThemselvesEnd() {
		var loop = """
				%PDF-1.4
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>> endobj
				trailer <</Root 1 0 R/Size 3>>
				%%EOF
				""";

		attempt(loop.getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void damagedDocumentsAreReadOrRefused() throws IOException {
		byte[] good = pdf(FIRST, SECOND);
		for (long seed = 1; seed <= 120; seed++) {
			attempt(new Mutations(seed).of(good));
		}
	}

	private static void attempt(byte[] damaged) {
		try {
			DocumentReading.read(damaged, PDF);
		}
		catch (UnreadableDocument refused) {
			assertThat(refused.messageKey()).startsWith("interchange.refusal.");
		}
	}

	private static void assertRefused(byte[] bytes, Reason reason) {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> DocumentReading.read(bytes, PDF))
			.matches(refusal -> refusal.reason() == reason, reason.name());
	}

	@SafeVarargs
	private static byte[] pdf(List<String>... pages) throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			for (var lines : pages) {
				var page = new PDPage();
				document.addPage(page);
				write(document, page, 72, lines);
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] columns(List<String> left, List<String> right) throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			var page = new PDPage();
			document.addPage(page);
			write(document, page, 60, left);
			write(document, page, 330, right);
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static void write(PDDocument document, PDPage page, int margin, List<String> lines) throws IOException {
		try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
			int down = 720;
			for (var line : lines) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
				content.newLineAtOffset(line.startsWith(" ") ? margin + 18 : margin, down);
				content.showText(line.strip());
				content.endText();
				down -= line.isEmpty() ? 10 : 13;
			}
		}
	}

}
