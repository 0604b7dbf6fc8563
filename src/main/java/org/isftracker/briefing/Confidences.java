package org.isftracker.briefing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingRefused.Reason;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Component;

/**
 * Looks whether what people wrote in a briefing quotes what is held in confidence: the
 * label of a draft, or some words in a row of a statement. What is drawn from the record
 * needs no look, since it is read as a reader does.
 */
@Component("briefingConfidences")
class Confidences {

	private static final int IN_A_ROW = 7;

	private static final int STATEMENTS = 5_000;

	private final DraftReading drafts;

	private final StatementReading statements;

	Confidences(DraftReading drafts, StatementReading statements) {
		this.drafts = drafts;
		this.statements = statements;
	}

	void check(Prepared prepared) {
		var written = prepared.texts().values().stream().map(text -> folded(text.words())).toList();
		BriefingRefused.when(labels().anyMatch(label -> written.stream().anyMatch(words -> words.contains(label))),
				Reason.IN_CONFIDENCE);
		var stretches = written.stream().flatMap(words -> stretches(words).stream()).collect(Collectors.toSet());
		BriefingRefused.when(
				!stretches.isEmpty()
						&& secrets().anyMatch(words -> stretches(words).stream().anyMatch(stretches::contains)),
				Reason.IN_CONFIDENCE);
	}

	private Stream<String> labels() {
		return drafts.summaries().stream().filter(DraftSummary::confidential).map(draft -> folded(draft.label()));
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
