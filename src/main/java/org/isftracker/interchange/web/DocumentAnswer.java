package org.isftracker.interchange.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.isftracker.interchange.Doubt;
import org.isftracker.interchange.ReadAnnex;
import org.isftracker.interchange.ReadDocument;
import org.isftracker.interchange.ReadNote;
import org.isftracker.interchange.ReadParagraph;
import org.jspecify.annotations.Nullable;

/** A document as the HTTP API tells it. */
record DocumentAnswer(@Nullable String symbol, @Nullable String language, @Nullable LocalDate date,
		List<String> sponsors, List<ParagraphAnswer> preamble, List<ParagraphAnswer> operative,
		List<AnnexAnswer> annexes, List<NoteAnswer> notes, List<WarningAnswer> warnings) {

	static DocumentAnswer of(ReadDocument document, Function<Doubt, String> sentences) {
		var head = document.mastHead();
		var language = head.language();
		return new DocumentAnswer(head.symbol(), language == null ? null : language.code(), head.date(),
				head.sponsors(), ParagraphAnswer.of(document.preamble()), ParagraphAnswer.of(document.operative()),
				document.annexes().stream().map(AnnexAnswer::of).toList(),
				document.notes().stream().map(NoteAnswer::of).toList(),
				document.doubts()
					.stream()
					.map(doubt -> new WarningAnswer(doubt.line(), sentences.apply(doubt)))
					.toList());
	}

	record ParagraphAnswer(@Nullable String heading, String label, String text, List<ParagraphAnswer> children,
			@Nullable String closing, int firstLine, int lastLine) {

		static List<ParagraphAnswer> of(List<ReadParagraph> paragraphs) {
			return paragraphs.stream().map(ParagraphAnswer::of).toList();
		}

		private static ParagraphAnswer of(ReadParagraph paragraph) {
			return new ParagraphAnswer(paragraph.heading(), paragraph.label(), paragraph.text(),
					of(paragraph.children()), paragraph.closing(), paragraph.firstLine(), paragraph.lastLine());
		}

	}

	record AnnexAnswer(String title, List<ParagraphAnswer> paragraphs) {

		static AnnexAnswer of(ReadAnnex annex) {
			return new AnnexAnswer(annex.title(), ParagraphAnswer.of(annex.paragraphs()));
		}

	}

	record NoteAnswer(String mark, String text) {

		static NoteAnswer of(ReadNote note) {
			return new NoteAnswer(note.mark(), note.text());
		}

	}

	record WarningAnswer(int line, String message) {

	}

}
