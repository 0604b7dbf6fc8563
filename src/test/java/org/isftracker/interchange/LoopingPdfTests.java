package org.isftracker.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import com.sun.management.ThreadMXBean;
import org.isftracker.interchange.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A PDF whose parts lead back to themselves ends promptly, and in little memory. */
class LoopingPdfTests {

	private static final DocumentFormat PDF = new DocumentFormat(DocumentFormat.Kind.PDF, StandardCharsets.UTF_8);

	private static final Duration PROMPT = Duration.ofSeconds(5);

	private static final String WORDS = "BT /F 12 Tf 72 700 Td (The Security Council,) Tj 0 -30 Td "
			+ "(1. Decides to open the northern bridge;) Tj 0 -30 Td (2. Decides to remain seized.) Tj ET ";

	private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

	@Test
	void theDocumentThatTheOthersAreMadeOfIsRead() {
		assertThat(refusal(page(WORDS, FONT))).isNull();
	}

	@Test
	void aFormThatContainsItselfIsRefused() {
		assertThat(refusal(page("/X Do", FONT, form("/X Do " + WORDS, 6)))).isEqualTo(Reason.LOOPING);
	}

	@Test
	void formsThatContainEachOtherManyTimesAreRefused() {
		assertThat(refusal(page("/X Do", FONT, form("/X Do ".repeat(50), 7), form("/X Do ".repeat(50), 6))))
			.isEqualTo(Reason.LOOPING);
	}

	@Test
	void formsThatDoubleAtEachStepAreRefused() {
		var forms = new ArrayList<String>();
		for (int at = 0; at < 40; at++) {
			forms.add(form("/X Do /X Do", 7 + at));
		}
		forms.add(stream("", WORDS));

		assertThat(refusal(page("/X Do", FONT, forms.toArray(String[]::new)))).isIn(Reason.TOO_SLOW, Reason.SWOLLEN);
	}

	@Test
	void aGlyphThatWritesItselfIsNotDrawn() {
		var font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 65"
				+ "/Widths[9]/Encoding<</Differences[65/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>";

		assertThat(refusal(page("BT /F 9 Tf (A) Tj ET", font, stream("", "9 0 d0 BT /F 9 Tf (AA) Tj ET"))))
			.isEqualTo(Reason.NO_TEXT_LAYER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>",
			"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>",
			"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 6 0 R/DescendantFonts[5 0 R]>>",
			"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding 5 0 R/FontDescriptor 5 0 R/Widths 5 0 R>>",
			"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>" })
	void fontsThatReferToThemselvesEnd(String font) {
		refusal(page(WORDS, font,
				"<</Length 60/UseCMap 6 0 R>>\nstream\n/CIDInit begin begincmap /X usecmap endcmap\nendstream"));
	}

	@Test
	void anOutlineThatLeadsBackToItselfEnds() {
		assertThat(refusal(document("/Outlines 6 0 R", WORDS, FONT, "<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 9>>",
				"<</Title(a)/Parent 7 0 R/Next 7 0 R/First 7 0 R>>")))
			.isNull();
	}

	@Test
	void aStreamThatIsItsOwnLengthEnds() {
		refusal(page(WORDS, FONT, "<</Length 6 0 R>>\nstream\n" + WORDS + "\nendstream"));
	}

	@Test
	void aPageThatRepeatsItsContentsIsRefused() {
		var contents = "4 0 R ".repeat(1_000_000);

		assertThat(refusal(page(WORDS, FONT).replace("/Contents 4 0 R", "/Contents[" + contents + "]")))
			.isEqualTo(Reason.LOOPING);
	}

	@Test
	void anObjectStreamOfMillionsOfObjectsEnds() throws IOException {
		int count = 2_000_000;
		var numbers = new StringBuilder();
		for (int at = 0; at < count; at++) {
			numbers.append(10 + at).append(' ').append(at * 5L).append(' ');
		}
		var packed = new ByteArrayOutputStream();
		try (var deflater = new DeflaterOutputStream(packed)) {
			deflater.write((numbers + "<<>> ".repeat(count)).getBytes(StandardCharsets.US_ASCII));
		}
		var pdf = page(WORDS, FONT,
				"<</Type/ObjStm/N " + count + "/First " + numbers.length() + "/Filter/FlateDecode/Length "
						+ packed.size() + ">>\nstream\n" + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream",
				"11 0 R");

		refusal(pdf.replace("/Type/Catalog", "/Type/Catalog/Names 11 0 R"));
	}

	private static String form(String content, int next) {
		return stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</X " + next
				+ " 0 R>>>>", content);
	}

	private static String stream(String entries, String content) {
		return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
	}

	private static String page(String content, String font, String... others) {
		return document("", content, font, others);
	}

	/** A page with a font (5) and, as its form, the first of the others (6). */
	private static String document(String root, String content, String font, String... others) {
		var objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R" + root + ">>",
				"<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
						+ "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
				stream("", content), font));
		objects.addAll(List.of(others));
		var pdf = new StringBuilder("%PDF-1.7\n");
		for (int at = 0; at < objects.size(); at++) {
			pdf.append(at + 1).append(" 0 obj\n").append(objects.get(at)).append("\nendobj\n");
		}
		return pdf + "trailer <</Root 1 0 R/Size " + (objects.size() + 1) + ">>\n%%EOF\n";
	}

	/** Why the document was refused; null if it was read. */
	private static @Nullable Reason refusal(String pdf) {
		var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		try {
			DocumentReading.read(pdf.getBytes(StandardCharsets.ISO_8859_1), PDF);
			return null;
		}
		catch (UnreadableDocument refused) {
			return refused.reason();
		}
		finally {
			assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(PROMPT);
		}
	}

}
