package org.isftracker.mandate;

import org.isftracker.account.AnalystsMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.mandate.MandateRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying which terms are tracked; what is refused is refused with {@link MandateRefused}.
 */
@Service
@Transactional
public class TermKeeping {

	private final Terms terms;

	private final ActivityLog activity;

	TermKeeping(Terms terms, ActivityLog activity) {
		this.terms = terms;
		this.activity = activity;
	}

	@AnalystsMay
	public TermId add(NewTerm term) {
		check(null, term);
		var view = terms.save(new Term(term, terms.count())).view();
		activity.record(MandateDeeds.of("term.added", view));
		return view.id();
	}

	/** The version is that of the view that was changed; an older one is refused. */
	@AnalystsMay
	public void change(TermId id, int version, NewTerm change) {
		var term = known(id);
		var before = term.view();
		check(id, change);
		term.change(version, change);
		var after = terms.save(term).view();
		activity.record(MandateDeeds.of("term.changed", after)
			.changed("term.name", before.name(), after.name())
			.changed("term.question", before.question(), after.question())
			.changed("term.dimension", before.dimension().name(), after.dimension().name()));
	}

	/** Takes a term from the matrix; its readings stay. */
	@AnalystsMay
	public void archive(TermId id) {
		var term = known(id);
		term.archive();
		activity.record(MandateDeeds.of("term.archived", terms.save(term).view()));
	}

	private Term known(TermId id) {
		return terms.findById(id).orElseThrow(() -> new MandateRefused(Reason.UNKNOWN_RECORD));
	}

	private void check(@Nullable TermId id, NewTerm term) {
		if (terms.findByName(term.name()).filter(other -> !other.id().equals(id)).isPresent()) {
			throw new MandateRefused(Reason.NAME_TAKEN);
		}
	}

}
