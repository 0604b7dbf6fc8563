package org.isftracker.briefing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingRefused.Reason;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementReading;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks whether what people wrote for a briefing quotes what is held in confidence: the
 * label of a draft, the title of a condition beside the name of its nation, or some words
 * in a row of a statement. What is drawn from the record needs no look, since it is read
 * as a reader does.
 */
@Component("briefingConfidences")
class Confidences {

	private static final int IN_A_ROW = 7;

	private static final int STATEMENTS = 5_000;

	private final DraftReading drafts;

	private final StatementReading statements;

	private final NationReading nations;

	Confidences(DraftReading drafts, StatementReading statements, NationReading nations) {
		this.drafts = drafts;
		this.statements = statements;
		this.nations = nations;
	}

	/** The reason is that of the release, which is printed as well. */
	void check(Prepared prepared, @Nullable String reason) {
		var written = Stream
			.of(prepared.texts().values().stream().map(WrittenText::words),
					Stream.ofNullable(prepared.briefing().plan().audience()), Stream.ofNullable(reason))
			.flatMap(words -> words)
			.map(Confidences::folded)
			.toList();
		BriefingRefused.when(labels().anyMatch(label -> written.stream().anyMatch(words -> words.contains(label))),
				Reason.IN_CONFIDENCE);
		BriefingRefused.when(written.stream().anyMatch(titles()), Reason.IN_CONFIDENCE);
		var stretches = written.stream().flatMap(words -> stretches(words).stream()).collect(Collectors.toSet());
		BriefingRefused.when(
				!stretches.isEmpty()
						&& secrets().anyMatch(words -> stretches(words).stream().anyMatch(stretches::contains)),
				Reason.IN_CONFIDENCE);
	}

	private Stream<String> labels() {
		return drafts.summaries().stream().filter(DraftSummary::confidential).map(draft -> folded(draft.label()));
	}

	/** Words that tell of a nation what readers do not see asked by it. */
	private Predicate<String> titles() {
		var open = PublicEyes.read(nations::conditions).stream().map(ConditionView::id).collect(Collectors.toSet());
		var names = nations.nations().stream().collect(Collectors.toMap(NationView::id, NationView::name));
		var hidden = nations.conditions().stream().filter(condition -> !open.contains(condition.id())).toList();
		return words -> hidden.stream()
			.anyMatch(condition -> stands(condition.title(), words)
					&& stands(names.getOrDefault(condition.nation(), ""), words));
	}

	private static boolean stands(String part, String folded) {
		return !folded(part).isEmpty() && (" " + folded + " ").contains(" " + folded(part) + " ");
	}

	private Stream<String> secrets() {
		return statements.matching("", STATEMENTS)
			.stream()
			.filter(Citation::isInConfidence)
			.map(citation -> folded(citation.words()));
	}

	/** Letters and figures alone, a blank between words. */
	private static String folded(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static Set<String> stretches(String folded) {
		List<String> words = Arrays.asList(folded.split(" "));
		return IntStream.rangeClosed(0, words.size() - IN_A_ROW)
			.mapToObj(from -> String.join(" ", words.subList(from, from + IN_A_ROW)))
			.collect(Collectors.toCollection(HashSet::new));
	}

}
