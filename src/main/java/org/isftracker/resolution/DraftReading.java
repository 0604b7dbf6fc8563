package org.isftracker.resolution;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading drafts. Drafts held in confidence do not exist for readers. The number of
 * statements does not grow with drafts or clauses.
 */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class DraftReading {

	private final Drafts drafts;

	private final Clauses clauses;

	private final Circumstances circumstances;

	private final SignedIn signedIn;

	DraftReading(Drafts drafts, Clauses clauses, Circumstances circumstances, SignedIn signedIn) {
		this.drafts = drafts;
		this.clauses = clauses;
		this.circumstances = circumstances;
		this.signedIn = signedIn;
	}

	/** All drafts, newest first. */
	public List<DraftSummary> summaries() {
		var context = context();
		return drafts.readable(signedIn.mayReadConfidential())
			.stream()
			.map(draft -> draft.summary(context))
			.sorted(newestFirst())
			.toList();
	}

	public Optional<DraftText> find(DraftId id) {
		return texts(List.of(id)).stream().findFirst();
	}

	/** The drafts asked for, newest first; unknown ones are left out. */
	public List<DraftText> texts(Collection<DraftId> ids) {
		var found = drafts.readable(ids.stream().map(DraftId::id).toList(), signedIn.mayReadConfidential());
		var context = context();
		var outlines = outlines(found);
		return found.stream()
			.map(draft -> text(draft, outlines.getOrDefault(draft.id(), List.of()), context))
			.sorted(Comparator.comparing(DraftText::summary, newestFirst()))
			.toList();
	}

	/**
	 * The draft that judging pages take when none is chosen: the one that a lead marked,
	 * else the latest circulated one that is no rival text.
	 */
	public Optional<DraftSummary> current() {
		var context = context();
		return Optional.ofNullable(context.current())
			.flatMap(current -> drafts.findById(current.id()))
			.map(draft -> draft.summary(context));
	}

	private SummaryContext context() {
		return circumstances.read(signedIn.mayReadConfidential());
	}

	private Map<DraftId, List<Clause>> outlines(List<Draft> found) {
		return clauses.of(found.stream().map(draft -> draft.id().id()).toList())
			.stream()
			.collect(Collectors.groupingBy(Clause::draft));
	}

	private static DraftText text(Draft draft, List<Clause> clauses, SummaryContext context) {
		return new DraftText(draft.summary(context), new Outline(clauses).texts(draft.language()), draft.annexes());
	}

	private static Comparator<DraftSummary> newestFirst() {
		return Comparator.comparing(DraftReading::day)
			.thenComparing(DraftSummary::createdAt)
			.thenComparing(DraftSummary::label)
			.reversed();
	}

	private static LocalDate day(DraftSummary draft) {
		var dated = draft.datedOn();
		return (dated != null) ? dated : LocalDate.ofInstant(draft.createdAt(), ZoneOffset.UTC);
	}

}
