package org.isftracker.interchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.document.Typesetting;
import org.isftracker.document.WordParagraph;
import org.isftracker.interchange.ExportedFile.Format;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writing a draft as the United Nations print it. Everything is empty if the person
 * signed in may not see the draft.
 */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class DraftExport {

	private final DraftReading drafts;

	private final ActorRegister actors;

	private final WordLayout word;

	private final ITemplateEngine templates;

	private final Typesetting typesetting;

	DraftExport(DraftReading drafts, ActorRegister actors, WordLayout word, ITemplateEngine templates,
			Typesetting typesetting) {
		this.drafts = drafts;
		this.actors = actors;
		this.word = word;
		this.templates = templates;
		this.typesetting = typesetting;
	}

	/** As a Word document with styles and automatic numbers. */
	public Optional<ExportedFile> word(DraftId id) {
		return drafts.find(id).map(draft -> {
			var lists = new WordLists();
			return file(draft, Format.WORD, word(draft, lists, PrintedDraft.of(draft, sponsors(draft), lists)));
		});
	}

	private byte[] word(DraftText draft, WordLists lists, List<PrintedLine> lines) {
		return word.write(draft.summary(), draft.summary().label(), lists,
				lines.stream().map(line -> WordParagraph.plain(line.form(), Runs.of(line))).toList());
	}

	/** As a tagged PDF with its fonts embedded; Chinese has none that comes along. */
	public Optional<ExportedFile> pdf(DraftId id) {
		return drafts.find(id).map(draft -> file(draft, Format.PDF, pdf(draft)));
	}

	private byte[] pdf(DraftText draft) {
		var page = templates.process("interchange/draft-print", new Context(Locale.ENGLISH,
				Map.of("draft", draft.summary(), "lines", lines(draft).stream().map(PrintedParagraph::of).toList())));
		return typesetting.pdf(page, RedlineSheet.styles());
	}

	/** In the XML of the United Nations. */
	public Optional<ExportedFile> akn(DraftId id) {
		return drafts.find(id).map(draft -> file(draft, Format.AKN, AknWriting.write(draft.summary(), lines(draft))));
	}

	public Optional<ExportedFile> markdown(DraftId id) {
		return drafts.find(id).map(draft -> file(draft, Format.MARKDOWN, bytes(PlainLayout.markdown(lines(draft)))));
	}

	public Optional<ExportedFile> text(DraftId id) {
		return drafts.find(id).map(draft -> file(draft, Format.TEXT, bytes(PlainLayout.text(lines(draft)))));
	}

	private List<PrintedLine> lines(DraftText draft) {
		return PrintedDraft.of(draft, sponsors(draft), new WordLists());
	}

	private List<String> sponsors(DraftText draft) {
		var names = actors.names(draft.summary().sponsors());
		return draft.summary().sponsors().stream().map(names::get).map(ActorName::name).sorted().toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static ExportedFile file(DraftText draft, Format format, byte[] bytes) {
		return new ExportedFile(draft.summary().label(), format, bytes);
	}

}
