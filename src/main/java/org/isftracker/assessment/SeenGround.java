package org.isftracker.assessment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;

/**
 * A verdict with what it would rest on if it held under a draft as that reads now: the
 * clauses with the fingerprints that a person sees, and the terms still silent. Its text,
 * {@code verdict;clause:fingerprint,…;term,…}, is what a form carries to and fro.
 */
public record SeenGround(VerdictId verdict, Map<ClauseId, String> clauses, Set<TermId> silentOn) {

	public SeenGround {
		clauses = Map.copyOf(clauses);
		silentOn = Set.copyOf(silentOn);
	}

	/** All parts of what it was read from, and what ended a silence that it rested on. */
	static SeenGround of(VerdictView verdict, DraftText text, List<ReadingView> readings) {
		var silent = JudgedTexts.silences(readings);
		var speaking = readings.stream()
			.filter(reading -> verdict.silentOn().contains(reading.term()))
			.flatMap(reading -> reading.clauses().stream())
			.collect(toUnmodifiableSet());
		var clauses = text.clauses()
			.stream()
			.filter(clause -> speaking.contains(clause.id()) || isGround(clause, verdict))
			.collect(toMap(ClauseText::id, ClauseText::fingerprint));
		return new SeenGround(verdict.id(), clauses,
				verdict.silentOn().stream().filter(silent::contains).collect(toUnmodifiableSet()));
	}

	private static boolean isGround(ClauseText clause, VerdictView verdict) {
		return verdict.basis().stream().anyMatch(basis -> clause.isContinuing(basis.provision()));
	}

	/**
	 * Reads it from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static SeenGround of(String text) {
		var parts = text.split(";", -1);
		if (parts.length != 3) {
			throw new IllegalArgumentException("Not what a verdict rests on");
		}
		Map<ClauseId, String> clauses = words(parts[1]).map(clause -> clause.split(":", 2))
			.collect(toMap(clause -> ClauseId.of(clause[0]), clause -> clause[1], (first, second) -> first));
		return new SeenGround(VerdictId.of(parts[0]), clauses,
				words(parts[2]).map(TermId::of).collect(toUnmodifiableSet()));
	}

	private static Stream<String> words(String list) {
		return Arrays.stream(list.split(",")).filter(word -> !word.isEmpty());
	}

	/** Whether the draft leaves anything for the verdict to rest on. */
	boolean carries(VerdictView verdict) {
		return !clauses.isEmpty() || !silentOn.isEmpty() || !verdict.evidence().isEmpty();
	}

	@Override
	public String toString() {
		Map<String, String> ordered = new TreeMap<>();
		clauses.forEach((clause, fingerprint) -> ordered.put(clause.toString(), fingerprint));
		var seen = ordered.entrySet().stream().map(clause -> clause.getKey() + ":" + clause.getValue());
		return verdict + ";" + seen.collect(joining(",")) + ";"
				+ silentOn.stream().map(TermId::toString).sorted().collect(joining(","));
	}
}
