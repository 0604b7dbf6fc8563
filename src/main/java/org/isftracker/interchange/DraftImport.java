package org.isftracker.interchange;

import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
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

	private final Drafting drafting;

	private final DraftReading reading;

	private final SourceKeeping sources;

	DraftImport(Drafting drafting, DraftReading reading, SourceKeeping sources) {
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
		var assembly = Assembly.of(FlatDocument.read(imported.text()).paragraphs(), imported.parts());
		var clauses = withLineage(imported.particulars(), assembly.clauses());
		var draft = drafting.create(filled(imported.particulars(), clauses, assembly.annexes()));
		sources.keep(draft, imported.source());
		return draft;
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
