package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.interchange.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordReadingTests {

	private static final DocumentFormat WORD = new DocumentFormat(DocumentFormat.Kind.WORD, StandardCharsets.UTF_8);

	@Test
	void automaticNumbersAreReadAsTheLabelsThatWordShows() throws IOException {
		var document = DocumentReading.read(word(), WORD);

		assertThat(document.symbol()).isEqualTo("S/2031/77");
		assertThat(document.mastHead().sponsors()).containsExactly("Freedonia");
		assertThat(Drawing.of(document)).isEqualTo("""
				PP Recalling the river,
				OP 1 Decides:
				  (a) To open the bridge;
				  (b) To close the ferry;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void trackedChangesAreReadAsEitherSide() throws IOException {
		var tracked = replaced(word(), "<w:t>To close the ferry;</w:t></w:r>", """
				<w:t xml:space="preserve">To close </w:t></w:r>
				<w:ins w:id="1" w:author="a"><w:r><w:t>no</w:t></w:r></w:ins>
				<w:del w:id="2" w:author="a"><w:r><w:delText>the</w:delText></w:r></w:del>
				<w:r><w:t xml:space="preserve"> ferry;</w:t></w:r>""");

		assertThat(Drawing.of(DocumentReading.read(tracked, WORD))).contains("(b) To close no ferry;");
		assertThat(Drawing.of(DocumentReading.read(tracked, WORD, TrackedSide.REJECTED)))
			.contains("(b) To close the ferry;");
	}

	@Test
	void hiddenWordsAndFieldCodesAreNotRead() throws IOException {
		var hidden = replaced(word(), "<w:t>To open the bridge;</w:t>",
				"<w:instrText>PAGE</w:instrText><w:t>To open the bridge;</w:t></w:r>"
						+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t>");

		assertThat(Drawing.of(DocumentReading.read(hidden, WORD))).contains("(a) To open the bridge;\n");
	}

	@Test
	void whatIsNoWordDocumentIsRefusedByName() throws IOException {
		assertRefused(new byte[] { 1, 2, 3 }, Reason.WRONG_FORMAT);
		assertRefused(Arrays.copyOf(word(), 2_000), Reason.DAMAGED);
		assertRefused(zipped("picture.png", new byte[9]), Reason.WRONG_FORMAT);
		assertRefused(old("WordDocument"), Reason.OLD_WORD);
		assertRefused(old("EncryptedPackage"), Reason.ENCRYPTED);
		assertRefused(old("Workbook"), Reason.WRONG_FORMAT);
	}

	@Test
	void documentsThatSwellAreRefused() throws IOException {
		assertRefused(zipped("word/document.xml", new byte[45_000_000]), Reason.SWOLLEN);
		assertRefused(zipped("word/media/image.bin", new byte[201_000_000]), Reason.SWOLLEN);
	}

	@Test
	void entitiesAndDeepNestingAreRefused() throws IOException {
		var entity = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";
		assertRefused(zipped("word/document.xml", entity.getBytes(StandardCharsets.UTF_8)), Reason.HOSTILE);
		assertRefused(zipped("word/document.xml", "<a>".repeat(9_000).getBytes(StandardCharsets.UTF_8)),
				Reason.HOSTILE);
	}

	@Test
	void tooManyParagraphsAreRefused() throws IOException {
		var many = "<d>" + "<p><t>The Security Council,</t></p>".repeat(100_000) + "</d>";

		assertRefused(zipped("word/document.xml", many.getBytes(StandardCharsets.UTF_8)), Reason.TOO_MANY_PARAGRAPHS);
	}

	@Test
	void damagedDocumentsAreReadOrRefused() throws IOException {
		byte[] good = word();
		for (long seed = 1; seed <= 100; seed++) {
			attempt(new Mutations(seed).of(good));
		}
		var xml = new String(part(good, "word/document.xml"), StandardCharsets.UTF_8);
		for (long seed = 101; seed <= 300; seed++) {
			attempt(zipped("word/document.xml", new Mutations(seed).of(xml).getBytes(StandardCharsets.UTF_8)));
		}
	}

	private static void attempt(byte[] damaged) {
		try {
			DocumentReading.read(damaged, WORD);
		}
		catch (UnreadableDocument refused) {
			assertThat(refused.messageKey()).startsWith("interchange.refusal.");
		}
	}

	private static void assertRefused(byte[] bytes, Reason reason) {
		long start = System.nanoTime();
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> DocumentReading.read(bytes, WORD))
			.matches(refusal -> refusal.reason() == reason, reason.name());
		assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
	}

	private static byte[] old(String entry) throws IOException {
		try (var file = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
			file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			file.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] zipped(String name, byte[] content) throws IOException {
		try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
			zip.finish();
			return bytes.toByteArray();
		}
	}

	private static byte[] part(byte[] docx, String name) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return zip.readAllBytes();
				}
			}
		}
		throw new AssertionError(name);
	}

	private static byte[] replaced(byte[] docx, String old, String other) throws IOException {
		try (var bytes = new ByteArrayOutputStream();
				var zip = new ZipInputStream(new ByteArrayInputStream(docx));
				var out = new ZipOutputStream(bytes)) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var content = zip.readAllBytes();
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals("word/document.xml")
						? new String(content, StandardCharsets.UTF_8).replace(old, other)
							.getBytes(StandardCharsets.UTF_8)
						: content);
				out.closeEntry();
			}
			out.finish();
			return bytes.toByteArray();
		}
	}

	private static byte[] word() throws IOException {
		try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
			var list = numbering(document);
			plain(document, List.of("S/2031/77", "Freedonia: draft resolution", "The Security Council,",
					"Recalling the river,"));
			numbered(document, list, 0, "Decides:");
			numbered(document, list, 1, "To open the bridge;");
			numbered(document, list, 1, "To close the ferry;");
			numbered(document, list, 0, "Decides to remain seized of the matter.");
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void plain(XWPFDocument document, List<String> paragraphs) {
		paragraphs.forEach(words -> document.createParagraph().createRun().setText(words));
	}

	private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
		var paragraph = document.createParagraph();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
		paragraph.createRun().setText(words);
	}

	private static BigInteger numbering(XWPFDocument document) {
		var definition = CTAbstractNum.Factory.newInstance();
		definition.setAbstractNumId(BigInteger.ONE);
		level(definition, 0, STNumberFormat.DECIMAL, "%1.");
		level(definition, 1, STNumberFormat.LOWER_LETTER, "(%2)");
		var numbering = document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
	}

	private static void level(CTAbstractNum definition, int at, STNumberFormat.Enum format, String text) {
		var level = definition.addNewLvl();
		level.setIlvl(BigInteger.valueOf(at));
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(text);
	}

}
