package org.isftracker.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/**
 * Says which verdict counts for a condition under a draft and how it stands: the newest
 * one whose basis the draft still has; if there is none, the newest at all, stale. A pure
 * function: nothing is stored, so nothing can be forgotten.
 */
final class StandingRule {

	static final Comparator<VerdictView> NEWEST_FIRST = Comparator.comparing(VerdictView::judgedOn)
		.thenComparing(VerdictView::judgedAt)
		.thenComparing(verdict -> verdict.id().toString())
		.reversed();

	private final JudgedText text;

	private final LocalDate today;

	StandingRule(JudgedText text, LocalDate today) {
		this.text = text;
		this.today = today;
	}

	/** Judges the condition by all verdicts on it, in any order. */
	Judgement apply(@Nullable LocalDate reviewBy, Set<TermId> terms, List<VerdictView> verdicts) {
		var newestFirst = verdicts.stream().sorted(NEWEST_FIRST).toList();
		var voices = voices(newestFirst);
		return voices.isEmpty() ? stale(newestFirst) : holding(voices.get(0), voices, reviewBy, terms);
	}

	private Judgement stale(List<VerdictView> newestFirst) {
		if (newestFirst.stream().noneMatch(text::concerns)) {
			return Judgement.unassessed();
		}
		var newest = newestFirst.get(0);
		return new Judgement(Standing.STALE, newest, differences(newest), 0, List.of());
	}

	private Judgement holding(VerdictView counts, List<VerdictView> voices, @Nullable LocalDate reviewBy,
			Set<TermId> terms) {
		var unchecked = text.uncheckedSince(counts);
		if (voices.stream().map(VerdictView::outcome).distinct().count() > 1) {
			return new Judgement(Standing.DISPUTED, counts, List.of(), unchecked, voices);
		}
		var standing = isDue(counts, reviewBy, terms) ? Standing.DUE : Standing.CURRENT;
		return new Judgement(standing, counts, List.of(), unchecked, voices.size() > 1 ? voices : List.of());
	}

	/** The newest of each person that holds, back to one by which a lead decided. */
	private List<VerdictView> voices(List<VerdictView> newestFirst) {
		Map<String, VerdictView> newestByPerson = new LinkedHashMap<>();
		for (var verdict : newestFirst) {
			boolean heard = newestByPerson.containsKey(verdict.judgedBy());
			if ((verdict.decides() || !heard) && text.bearsOut(verdict)) {
				newestByPerson.putIfAbsent(verdict.judgedBy(), verdict);
				if (verdict.decides()) {
					break;
				}
			}
		}
		return List.copyOf(newestByPerson.values());
	}

	private boolean isDue(VerdictView verdict, @Nullable LocalDate reviewBy, Set<TermId> terms) {
		return Stream.concat(Stream.ofNullable(reviewBy), terms.stream().map(text.dates()::get))
			.anyMatch(day -> day != null && day.isBefore(today) && !verdict.judgedOn().isAfter(day));
	}

	private List<Difference> differences(VerdictView verdict) {
		var words = verdict.basis().stream().filter(basis -> !text.has(basis)).map(basis -> Difference.of(basis, text));
		var silences = verdict.silentOn()
			.stream()
			.filter(term -> !text.silentOn().contains(term))
			.map(Difference::noLongerSilent);
		return Stream.concat(words, silences).toList();
	}

}
