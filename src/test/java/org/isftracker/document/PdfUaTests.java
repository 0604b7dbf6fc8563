package org.isftracker.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What is set keeps PDF/UA-1, as veraPDF finds. */
class PdfUaTests {

	Typesetting typesetting = new Typesetting();

	@Test
	void aPageWithHeadingsTablesListsAndArabicKeepsIt() throws IOException {
		var styles = new ClassPathResource("document/print.css").getContentAsString(StandardCharsets.UTF_8);
		var pdf = typesetting.pdf("""
				<!DOCTYPE html>
				<html lang="en"><head><title>A page</title></head><body>
				<p class="handling">Internal</p><h1>Title</h1>
				<p>Words, слова, <span dir="rtl">قوة الاستقرار</span></p><h2>Terms</h2>
				<table><thead><tr><th scope="col">Term</th><th scope="col">Now</th></tr></thead>
				<tbody><tr><td>Duration</td><td><del>one year</del><ins>two years</ins></td></tr></tbody></table>
				<ul><li>One</li><li>Two</li></ul></body></html>""", styles);

		assertThat(PdfUa.faults(pdf)).isEmpty();
	}

	@Test
	void whatDoesNotKeepItIsFoundOut() {
		assertThat(PdfUa.faults(untagged())).anySatisfy(fault -> assertThat(fault).startsWith("7.1"));
	}

	private static byte[] untagged() {
		var bytes = new ByteArrayOutputStream();
		try (var document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(bytes);
		}
		catch (IOException broken) {
			throw new IllegalStateException(broken);
		}
		return bytes.toByteArray();
	}

}
