package org.isftracker.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.mandate.ReadingCarrying;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
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

	private final Preparing preparing;

	private final ReadingCarrying readings;

	DraftImport(Drafting drafting, DraftReading reading, SourceKeeping sources, Preparing preparing,
			ReadingCarrying readings) {
		this.preparing = preparing;
		this.readings = readings;
		this.drafting = drafting;
		this.reading = reading;
		this.sources = sources;
	}

	/**
	 * Clauses that surely come from the base draft continue its provisions; all others
	 * begin new ones. What was read from clauses that say the same goes with them.
	 */
	@AnalystsMay
	@Transactional
	public DraftId make(ImportedText imported) {
		return make(imported, Map.of());
	}

	/**
	 * The same of a text that waits, which waits no longer then; the pairs that somebody
	 * made count if they were made with the base that it has in the end.
	 */
	@AnalystsMay
	@Transactional
	public DraftId make(WaitingText waiting, NewDraft particulars) {
		boolean meant = waiting.descent().draft().filter(base -> base.equals(particulars.basedOn())).isPresent();
		var pairs = meant ? waiting.pairs(Assembly.of(waiting.paragraphs())) : Map.<Integer, String>of();
		var draft = make(new ImportedText(waiting.source(), waiting.paragraphs(), particulars), pairs);
		preparing.discard(waiting.id());
		return draft;
	}

	private DraftId make(ImportedText imported, Map<Integer, String> pairs) {
		var assembly = Assembly.of(imported.paragraphs());
		var base = Optional.ofNullable(imported.particulars().basedOn()).flatMap(reading::find);
		var clauses = base.map(earlier -> Lineage.of(earlier.clauses(), assembly.clauses(), pairs).clauses())
			.orElse(assembly.clauses());
		var draft = drafting.create(filled(imported.particulars(), clauses, assembly.annexes()));
		sources.keep(draft, imported.source());
		base.ifPresent(earlier -> reading.find(draft)
			.ifPresent(made -> readings.carryOn(earlier.id(), draft, unchanged(earlier, made))));
		return draft;
	}

	/**
	 * The clauses that say the same in both drafts and are all that carries on their
	 * provision.
	 */
	private static Map<ClauseId, ClauseId> unchanged(DraftText earlier, DraftText later) {
		Map<ClauseId, ClauseId> same = new HashMap<>();
		for (var clause : earlier.clauses()) {
			var continuing = later.continuing(clause.provision());
			if (continuing.size() == 1 && continuing.get(0).fingerprint().equals(clause.fingerprint())) {
				same.put(clause.id(), continuing.get(0).id());
			}
		}
		return same;
	}

	private static NewDraft filled(NewDraft from, List<NewClause> clauses, List<AnnexTitle> annexes) {
		return new NewDraft(from.label(), from.language(), from.symbol(), from.basedOn(), from.rival(),
				from.originNote(), from.usage(), from.datedOn(), from.sponsors(), clauses, annexes);
	}

}
