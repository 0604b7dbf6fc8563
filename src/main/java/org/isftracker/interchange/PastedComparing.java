package org.isftracker.interchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.evidence.Usage;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.Sketch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comparing a text that is not in the record with a draft that is; nothing is stored.
 * Refuses with {@link UnreadableDocument}, {@link ImportRefused} and
 * {@link org.isftracker.resolution.ClauseRefused}.
 */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class PastedComparing {

	private final DraftReading drafts;

	private final DraftComparing comparing;

	private final Clock clock;

	PastedComparing(DraftReading drafts, DraftComparing comparing, Clock clock) {
		this.drafts = drafts;
		this.comparing = comparing;
		this.clock = clock;
	}

	/**
	 * Empty if the person signed in may not see such a draft. The label is what the page
	 * calls the text; {@code later} says whether it came after the draft.
	 */
	public Optional<DraftComparison> compare(String text, String label, DraftId with, boolean later) {
		return drafts.find(with).map(draft -> {
			var pasted = sketch(FlatDocument.read(text), label, draft);
			return later ? comparing.compare(draft, pasted) : comparing.compare(pasted, draft);
		});
	}

	/** The words of a document as they would have been pasted. */
	public String pasted(FlatDocument document) {
		var assembly = assembly(document);
		var text = sketch(document, assembly, assembly.clauses(), "", "en");
		return PlainLayout.text(PrintedDraft.of(text, List.of(), new WordLists()));
	}

	private DraftText sketch(FlatDocument document, String label, DraftText beside) {
		var assembly = assembly(document);
		var clauses = Lineage.propose(beside.clauses(), assembly.clauses());
		return sketch(document, assembly, clauses, label, beside.summary().language());
	}

	private DraftText sketch(FlatDocument document, Assembly assembly, List<NewClause> clauses, String label,
			String language) {
		var code = Optional.ofNullable(document.mastHead().language()).map(TextLanguage::code).orElse(language);
		return Sketch.of(new NewDraft(label, code, null, null, false, null, Usage.INTERNAL, null, List.of(), clauses,
				assembly.annexes()), clock.instant());
	}

	private static Assembly assembly(FlatDocument document) {
		return Assembly.of(document.paragraphs());
	}

}
