package org.isftracker.resolution;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.LeadsMay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making drafts, whole or from another one. Refuses with {@link DraftRefused}, clauses
 * with {@link ClauseRefused}, and an unknown draft with {@link DraftUnknown}.
 */
@Service
@Transactional
public class Drafting {

	private static final UUID NONE = new UUID(0, 0);

	private final Drafts drafts;

	private final ClauseWriting writing;

	private final DraftDeeds deeds;

	private final ApplicationEventPublisher events;

	Drafting(Drafts drafts, ClauseWriting writing, DraftDeeds deeds, ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.writing = writing;
		this.deeds = deeds;
		this.events = events;
	}

	/** Makes a working draft with all its clauses, or nothing. */
	@AnalystsMay
	public DraftId create(NewDraft draft) {
		var made = store(draft);
		writing.write(made, draft.clauses());
		deeds.record(DraftDeeds.of("draft.created", made));
		return made.id();
	}

	/**
	 * Copies a draft as the working draft that follows it: each clause continues the
	 * provisions of the one it came from.
	 */
	@AnalystsMay
	public DraftId startNext(DraftId base, String label) {
		var from = locked(base);
		var clauses = writing.outline(from);
		var made = store(successor(from, label));
		var copies = writing.copy(clauses, made);
		deeds.record(DraftDeeds.of("draft.started", made).changed("draft.base", null, from.label()));
		events.publishEvent(new DraftStarted(made.id(), base, copies));
		return made.id();
	}

	/**
	 * Puts right what is said about a draft, at whatever stage it is; the version is the
	 * one seen.
	 */
	@AnalystsMay
	public void describe(DraftId id, int version, DraftParticulars particulars) {
		var draft = locked(id);
		DraftRefused.when(draft.version() != version, DraftRefused.Reason.CHANGED_MEANWHILE);
		check(particulars.label(), id.id());
		var deed = DraftDeeds.of("draft.described", draft).changed("draft.label", draft.label(), particulars.label());
		draft.describe(particulars);
		stored(draft);
		deeds.record(deed.inConfidence(draft.confidential()));
	}

	/** Gives a working draft a further annex, and answers its number. */
	@AnalystsMay
	public int addAnnex(DraftId id, String title) {
		var draft = working(id);
		int ordinal = draft.annex(title);
		drafts.flush();
		deeds.record(DraftDeeds.of("draft.annexed", draft).changed("draft.annex", null, title));
		return ordinal;
	}

	@AnalystsMay
	public void titleAnnex(DraftId id, int ordinal, String title) {
		var draft = working(id);
		ClauseRefused.when(!draft.hasAnnex(ordinal), ClauseRefused.Reason.ANNEX_UNKNOWN);
		draft.titleAnnex(ordinal, title);
		deeds.record(DraftDeeds.of("draft.annexed", draft).changed("draft.annex", null, title));
	}

	/** Takes a working draft off the lists; it stays in the record. */
	@LeadsMay
	public void archive(DraftId id) {
		var draft = locked(id);
		DraftRefused.when(!draft.working(), DraftRefused.Reason.NOT_WORKING);
		draft.archive();
		deeds.record(DraftDeeds.of("draft.archived", draft));
	}

	private Draft working(DraftId id) {
		var draft = locked(id);
		ClauseRefused.when(!draft.working(), ClauseRefused.Reason.CIRCULATED);
		return draft;
	}

	private Draft locked(DraftId id) {
		return drafts.lock(id.id()).orElseThrow(DraftUnknown::new);
	}

	private Draft store(NewDraft draft) {
		check(draft.label(), NONE);
		var base = draft.basedOn();
		DraftRefused.when(base != null && drafts.findById(base.id()).isEmpty(), DraftRefused.Reason.BASE_UNKNOWN);
		return stored(new Draft(draft, deeds.who(), deeds.now()));
	}

	private Draft stored(Draft draft) {
		try {
			var saved = drafts.save(draft);
			drafts.flush();
			return saved;
		}
		catch (DataIntegrityViolationException broken) {
			throw Constraints.refusal(broken);
		}
	}

	private void check(String label, UUID except) {
		DraftRefused.when(label.isBlank(), DraftRefused.Reason.LABEL_MISSING);
		DraftRefused.when(drafts.existsByLabelIgnoreCaseAndIdNot(label.strip(), except),
				DraftRefused.Reason.LABEL_TAKEN);
	}

	private static NewDraft successor(Draft from, String label) {
		var said = from.summary(new SummaryContext(Map.of(), Map.of(), Map.of(), null));
		return new NewDraft(label, said.language(), null, from.id(), said.rival(), said.originNote(), said.usage(),
				null, said.sponsors(), List.of(), from.annexes());
	}

}
