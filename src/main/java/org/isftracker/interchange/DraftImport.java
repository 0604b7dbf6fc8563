package org.isftracker.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.SourceKeeping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making a working draft of a text, with the original kept beside it: all of it or
 * nothing. Refuses with {@link UnreadableDocument}, {@link ImportRefused}, and as
 * {@link Drafting} does.
 */
@Service
public class DraftImport {

	private static final double LIKE_ENOUGH = 0.2;

	private final Drafting drafting;

	private final DraftReading reading;

	private final SourceKeeping sources;

	private final Preparing preparing;

	DraftImport(Drafting drafting, DraftReading reading, SourceKeeping sources, Preparing preparing) {
		this.preparing = preparing;
		this.drafting = drafting;
		this.reading = reading;
		this.sources = sources;
	}

	/**
	 * Clauses that surely come from the base draft continue its provisions; all others
	 * begin new ones.
	 */
	@AnalystsMay
	@Transactional
	public DraftId make(ImportedText imported) {
		var assembly = Assembly.of(imported.paragraphs());
		var clauses = withLineage(imported.particulars(), assembly.clauses());
		var draft = drafting.create(filled(imported.particulars(), clauses, assembly.annexes()));
		sources.keep(draft, imported.source());
		return draft;
	}

	/** The same of a text that waits, which waits no longer then. */
	@AnalystsMay
	@Transactional
	public DraftId make(WaitingText waiting, NewDraft particulars) {
		var draft = make(new ImportedText(waiting.source(), waiting.paragraphs(), particulars));
		preparing.discard(waiting.id());
		return draft;
	}

	/**
	 * The draft that the text shares most words with, if it shares enough; of two alike
	 * the newer.
	 */
	@AnalystsMay
	@Transactional(readOnly = true)
	public Optional<DraftId> likelyBase(WaitingText waiting) {
		var text = new Likeness(waiting.paragraphs().stream().map(FlatParagraph::words).toList());
		Map<DraftId, Double> likeness = new LinkedHashMap<>();
		reading.texts(reading.summaries().stream().map(DraftSummary::id).toList())
			.forEach(draft -> likeness.put(draft.id(),
					text.to(new Likeness(draft.clauses().stream().map(ClauseText::words).toList()))));
		return likeness.entrySet()
			.stream()
			.filter(draft -> draft.getValue() >= LIKE_ENOUGH)
			.reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
			.map(Map.Entry::getKey);
	}

	private List<NewClause> withLineage(NewDraft particulars, List<NewClause> clauses) {
		var base = particulars.basedOn();
		return (base == null) ? clauses
				: reading.find(base).map(draft -> Lineage.propose(draft.clauses(), clauses)).orElse(clauses);
	}

	private static NewDraft filled(NewDraft from, List<NewClause> clauses, List<AnnexTitle> annexes) {
		return new NewDraft(from.label(), from.language(), from.symbol(), from.basedOn(), from.rival(),
				from.originNote(), from.usage(), from.datedOn(), from.sponsors(), clauses, annexes);
	}

}
