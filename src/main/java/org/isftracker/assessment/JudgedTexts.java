package org.isftracker.assessment;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.SignedIn;
import org.isftracker.assessment.JudgedText.Continuation;
import org.isftracker.assessment.Remembered.TextKey;
import org.isftracker.comparison.FirmnessLadder;
import org.isftracker.comparison.LadderKeeping;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Fingerprint;
import org.isftracker.resolution.LineageReading;
import org.isftracker.resolution.ProvisionId;
import org.springframework.stereotype.Component;

/**
 * Gathers what drafts say, with the readings on them, unless it is remembered; in a
 * constant number of statements, however many drafts.
 */
@Component
class JudgedTexts {

	private final DraftReading drafts;

	private final LineageReading lineage;

	private final Mandate mandate;

	private final StalenessSetting setting;

	private final LadderKeeping ladders;

	private final SignedIn signedIn;

	JudgedTexts(DraftReading drafts, LineageReading lineage, Mandate mandate, StalenessSetting setting,
			LadderKeeping ladders, SignedIn signedIn) {
		this.drafts = drafts;
		this.lineage = lineage;
		this.mandate = mandate;
		this.setting = setting;
		this.ladders = ladders;
		this.signedIn = signedIn;
	}

	/** The drafts that may be read of those asked for, newest first. */
	List<ReadText> of(Remembered now, Collection<DraftId> wanted, Set<DraftId> silences) {
		boolean confidential = signedIn.mayReadConfidential();
		var missing = wanted.stream().filter(id -> !now.texts().containsKey(new TextKey(id, confidential))).toList();
		if (!missing.isEmpty()) {
			read(drafts.texts(missing))
				.forEach(text -> now.texts().put(new TextKey(text.draft().id(), confidential), text));
		}
		var others = provisions(now, silences, confidential);
		return wanted.stream()
			.distinct()
			.flatMap(id -> Stream.ofNullable(now.texts().get(new TextKey(id, confidential))))
			.map(text -> new ReadText(text.draft(), text.said().knowing(others)))
			.toList();
	}

	/** A text as it was read already, which need not be stored. */
	ReadText of(Remembered now, DraftText text, Set<DraftId> silences) {
		var others = provisions(now, silences, signedIn.mayReadConfidential());
		return new ReadText(text.summary(), read(List.of(text)).get(0).said().knowing(others));
	}

	/** The current draft, unless none is. */
	Optional<DraftId> current(Remembered now) {
		boolean confidential = signedIn.mayReadConfidential();
		var known = now.currents().get(confidential);
		if (known == null) {
			var current = drafts.current().map(DraftSummary::id);
			current.ifPresent(id -> now.currents().put(confidential, id));
			return current;
		}
		return Optional.of(known);
	}

	private List<ReadText> read(List<DraftText> texts) {
		var ids = texts.stream().map(DraftText::id).toList();
		var readings = mandate.readings(ids).stream().collect(groupingBy(ReadingView::draft));
		var checked = mandate.checkedClauses(ids);
		var lines = Lines.of(drafts.summaries());
		var sensitivity = setting.current();
		var firmness = ladders.current();
		return texts.stream()
			.map(text -> new ReadText(text.summary(),
					judged(text, readings.getOrDefault(text.id(), List.of()), checked, lines.lineOf(text.id()),
							sameness(sensitivity, firmness.in(text.summary().language())))))
			.toList();
	}

	private static JudgedText judged(DraftText text, List<ReadingView> readings, Set<ClauseId> checked,
			Set<DraftId> line, Sameness sameness) {
		return new JudgedText(text.id(), continuations(text), silences(readings), dates(readings),
				unlinked(text, readings, checked), Map.of(), line, sameness);
	}

	private static Sameness sameness(Sensitivity sensitivity, FirmnessLadder ladder) {
		return sensitivity == Sensitivity.ANY_CHANGE ? Sameness.EXACT : Sameness.butForSlightChanges(ladder);
	}

	static Map<ProvisionId, Continuation> continuations(DraftText text) {
		Map<ProvisionId, List<ClauseText>> continuing = new HashMap<>();
		for (var clause : text.clauses()) {
			provisions(clause).forEach(one -> continuing.computeIfAbsent(one, none -> new ArrayList<>()).add(clause));
		}
		return continuing.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> continuation(one.getValue())));
	}

	static Continuation continuation(DraftText text, ProvisionId provision) {
		return continuation(text.continuing(provision));
	}

	private static Continuation continuation(List<ClauseText> clauses) {
		return new Continuation(Fingerprint.joined(clauses.stream().map(ClauseText::fingerprint).toList()),
				clauses.stream().map(ClauseText::label).collect(Collectors.joining(", ")),
				clauses.stream().map(JudgedTexts::words).collect(Collectors.joining("\n")));
	}

	private static String words(ClauseText clause) {
		var closing = clause.closing();
		return closing == null ? clause.words() : clause.words() + "\n" + closing;
	}

	private static Stream<ProvisionId> provisions(ClauseText clause) {
		return Stream.concat(Stream.of(clause.provision()), clause.continues().stream()).distinct();
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

	private Map<DraftId, Set<ProvisionId>> provisions(Remembered now, Set<DraftId> wanted, boolean confidential) {
		var missing = wanted.stream()
			.filter(id -> !now.provisions().containsKey(new TextKey(id, confidential)))
			.toList();
		if (!missing.isEmpty()) {
			var read = lineage.provisions(missing);
			missing.forEach(id -> now.provisions().put(new TextKey(id, confidential), read.getOrDefault(id, Set.of())));
		}
		return wanted.stream()
			.collect(toMap(id -> id, id -> now.provisions().getOrDefault(new TextKey(id, confidential), Set.of())));
	}

}
