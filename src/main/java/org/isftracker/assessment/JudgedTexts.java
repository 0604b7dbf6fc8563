package org.isftracker.assessment;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.JudgedText.Continuation;
import org.isftracker.comparison.LadderKeeping;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.springframework.stereotype.Component;

/**
 * Gathers what a draft says, with the readings on it, in a constant number of statements.
 */
@Component
class JudgedTexts {

	private final DraftReading drafts;

	private final Mandate mandate;

	private final StalenessSetting setting;

	private final LadderKeeping ladders;

	JudgedTexts(DraftReading drafts, Mandate mandate, StalenessSetting setting, LadderKeeping ladders) {
		this.setting = setting;
		this.ladders = ladders;
		this.drafts = drafts;
		this.mandate = mandate;
	}

	JudgedText of(DraftText text, Collection<DraftId> judgedDrafts) {
		var draft = text.summary().id();
		var readings = mandate.readings(List.of(draft));
		return new JudgedText(draft, continuations(text), silences(readings), dates(readings),
				unlinked(text, readings, mandate.checkedClauses(draft)), provisions(judgedDrafts),
				Lines.of(drafts.summaries()).lineOf(draft), sameness(text));
	}

	private Sameness sameness(DraftText text) {
		return setting.current() == Sensitivity.ANY_CHANGE ? Sameness.EXACT
				: Sameness.butForSlightChanges(ladders.current().in(text.summary().language()));
	}

	static Map<ProvisionId, Continuation> continuations(DraftText text) {
		return provisions(text).collect(toMap(provision -> provision, provision -> continuation(text, provision)));
	}

	static Continuation continuation(DraftText text, ProvisionId provision) {
		var clauses = text.continuing(provision);
		return new Continuation(text.continuation(provision).orElseThrow(),
				clauses.stream().map(ClauseText::label).collect(Collectors.joining(", ")),
				clauses.stream().map(JudgedTexts::words).collect(Collectors.joining("\n")));
	}

	private static String words(ClauseText clause) {
		var closing = clause.closing();
		return closing == null ? clause.words() : clause.words() + "\n" + closing;
	}

	private static Stream<ProvisionId> provisions(DraftText text) {
		return text.clauses()
			.stream()
			.flatMap(clause -> Stream.concat(Stream.of(clause.provision()), clause.continues().stream()))
			.distinct();
	}

	static Set<TermId> silences(List<ReadingView> readings) {
		return readings.stream().filter(ReadingView::isSilent).map(ReadingView::term).collect(toUnmodifiableSet());
	}

	private static Map<TermId, LocalDate> dates(List<ReadingView> readings) {
		Map<TermId, LocalDate> dates = new HashMap<>();
		for (var reading : readings) {
			var date = reading.date();
			if (date != null) {
				dates.put(reading.term(), date);
			}
		}
		return dates;
	}

	private static Set<ProvisionId> unlinked(DraftText text, List<ReadingView> readings, Set<ClauseId> checked) {
		var known = new HashSet<>(checked);
		readings.forEach(reading -> known.addAll(reading.clauses()));
		return text.clauses()
			.stream()
			.filter(not(clause -> known.contains(clause.id())))
			.map(ClauseText::provision)
			.collect(toUnmodifiableSet());
	}

	private Map<DraftId, Set<ProvisionId>> provisions(Collection<DraftId> judged) {
		return drafts.texts(judged)
			.stream()
			.collect(toMap(text -> text.summary().id(), text -> provisions(text).collect(toUnmodifiableSet())));
	}

}
