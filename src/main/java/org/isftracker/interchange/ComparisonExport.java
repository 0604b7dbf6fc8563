package org.isftracker.interchange;

import java.util.List;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.document.Spreadsheets;
import org.isftracker.interchange.ExportedFile.Format;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing down how one draft became another. Everything is empty if the person signed in
 * may not see one of the drafts.
 */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class ComparisonExport {

	private final DraftComparing comparing;

	private final DraftReading drafts;

	private final ActorRegister actors;

	private final WordLayout word;

	private final RedlineSheet sheet;

	private final Spreadsheets spreadsheets;

	private final MessageSourceAccessor messages;

	ComparisonExport(DraftComparing comparing, DraftReading drafts, ActorRegister actors, WordLayout word,
			RedlineSheet sheet, Spreadsheets spreadsheets, MessageSource messages) {
		this.comparing = comparing;
		this.drafts = drafts;
		this.actors = actors;
		this.word = word;
		this.sheet = sheet;
		this.spreadsheets = spreadsheets;
		this.messages = new MessageSourceAccessor(messages);
	}

	/**
	 * With tracked changes that give the later draft when all are accepted, and the
	 * earlier one when all are rejected. Moves are deletions and insertions that name
	 * each other, or moves as Word knows them.
	 */
	public Optional<ExportedFile> word(DraftId from, DraftId to, boolean trueMoves) {
		return comparing.compare(from, to).flatMap(comparison -> {
			var earlier = drafts.find(from);
			var later = drafts.find(to);
			return earlier.isEmpty() || later.isEmpty() ? Optional.empty() : Optional
				.of(file(comparison, Format.WORD, tracked(comparison, earlier.get(), later.get(), trueMoves)));
		});
	}

	private byte[] tracked(DraftComparison comparison, DraftText earlier, DraftText later, boolean trueMoves) {
		var lists = new WordLists();
		var before = PrintedDraft.of(earlier, sponsors(earlier), lists);
		var after = PrintedDraft.of(later, sponsors(later), lists);
		var paragraphs = TrackedText.of(before, after, LinePairs.of(before, after, comparison.rows()),
				new Remarks(comparison.rows(), messages), trueMoves);
		return word.write(later.summary(), title(comparison), lists, paragraphs);
	}

	private List<String> sponsors(DraftText draft) {
		var names = actors.names(draft.summary().sponsors());
		return draft.summary().sponsors().stream().map(names::get).map(ActorName::name).sorted().toList();
	}

	/** The redline on paper. */
	public Optional<ExportedFile> pdf(DraftId from, DraftId to) {
		return comparing.compare(from, to).map(found -> file(found, Format.PDF, sheet.pdf(found)));
	}

	/** The list of changes; no cell can be taken for a formula. */
	public Optional<ExportedFile> csv(DraftId from, DraftId to) {
		return comparing.compare(from, to)
			.map(found -> file(found, Format.CSV, spreadsheets.csv(ChangeTable.of(found, messages))));
	}

	/** The list of changes as a workbook. */
	public Optional<ExportedFile> xlsx(DraftId from, DraftId to) {
		return comparing.compare(from, to)
			.map(found -> file(found, Format.XLSX, spreadsheets.xlsx(ChangeTable.of(found, messages))));
	}

	private ExportedFile file(DraftComparison comparison, Format format, byte[] bytes) {
		return new ExportedFile(title(comparison), format, bytes);
	}

	private String title(DraftComparison comparison) {
		return messages.getMessage("interchange.redline.title",
				new Object[] { comparison.earlier().label(), comparison.later().label() });
	}

}
