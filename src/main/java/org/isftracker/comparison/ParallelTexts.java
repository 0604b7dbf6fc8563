package org.isftracker.comparison;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;

/** Two texts in two languages, clause beside clause by their numbers. */
final class ParallelTexts {

	private static final int SAMPLE = 4000;

	private final DraftText earlier;

	private final DraftText later;

	ParallelTexts(DraftText earlier, DraftText later) {
		this.earlier = earlier;
		this.later = later;
	}

	/** Whether comparing their words would say nothing: another language or script. */
	boolean areForeign() {
		return !language(earlier).equals(language(later)) || script(earlier) != script(later);
	}

	private static String language(DraftText text) {
		return text.summary().language().toLowerCase(Locale.ROOT);
	}

	/** The script that most letters at the beginning are written in. */
	private static UnicodeScript script(DraftText text) {
		return text.clauses()
			.stream()
			.flatMapToInt(clause -> clause.words().codePoints())
			.filter(Character::isLetter)
			.limit(SAMPLE)
			.mapToObj(UnicodeScript::of)
			.collect(Collectors.groupingBy(script -> script, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<UnicodeScript, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(UnicodeScript.COMMON);
	}

	List<ComparedRow> rows() {
		Map<String, ClauseText> others = new LinkedHashMap<>();
		later.clauses().forEach(clause -> others.putIfAbsent(clause.label(), clause));
		List<ComparedRow> rows = new ArrayList<>();
		later.clauses().forEach(clause -> rows.add(row(null, clause)));
		int place = 0;
		for (var clause : earlier.clauses()) {
			var other = others.remove(clause.label());
			if (other == null) {
				rows.add(place++, row(clause, null));
			}
			else {
				place = place(rows, other);
				rows.set(place++, row(clause, other));
			}
		}
		return rows;
	}

	private static int place(List<ComparedRow> rows, ClauseText clause) {
		int place = 0;
		while (!clause.equals(rows.get(place).later())) {
			place++;
		}
		return place;
	}

	private ComparedRow row(@Nullable ClauseText before, @Nullable ClauseText after) {
		List<ClauseText> from = before == null ? List.of() : List.of(before);
		return new ComparedRow(0, from, after, after == null ? null : same(after), null, List.of(), null);
	}

	private ClauseChange same(ClauseText clause) {
		return new ClauseChange(later.clauses().indexOf(clause), List.of(), ChangeKind.UNCHANGED, false, 0, 1, false,
				null, List.of());
	}

}
