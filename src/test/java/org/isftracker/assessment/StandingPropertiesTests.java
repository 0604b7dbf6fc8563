package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.SampleClauses.clause;
import static org.isftracker.assessment.SampleClauses.standing;
import static org.isftracker.assessment.SampleVerdicts.FIRST;
import static org.isftracker.assessment.SampleVerdicts.SECOND;
import static org.isftracker.assessment.SampleVerdicts.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the standing whatever the text; the seeds say which texts are tried. */
class StandingPropertiesTests {

	private static final List<String> WORDS = List.of("force", "shall", "report", "harbour", "monthly", "disarm",
			"Ruritania", "90", "days", "may", "where", "possible");

	static IntStream seeds() {
		return IntStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void newNumbersNewNeighboursAndANewOrderChangeNoStanding(int seed) {
		var random = new Random(seed);
		var base = text(random);
		var verdict = verdict(random, base, 9);
		var changed = changed(random, base.clauses());

		var moved = new ArrayList<>(changed);
		moved.add(clause("OP", sentence(random), "newcomer"));
		Collections.shuffle(moved, random);

		assertThat(standing(numbered(SECOND, moved), verdict).standing())
			.isEqualTo(standing(numbered(SECOND, changed), verdict).standing());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void restoredWordsRestoreTheStanding(int seed) {
		var random = new Random(seed);
		var base = text(random);
		var changed = numbered(SECOND, changed(random, base.clauses()));
		var verdicts = Stream.of(base, changed)
			.filter(text -> !text.clauses().isEmpty())
			.map(text -> verdict(random, text, text.equals(base) ? 9 : 10))
			.toArray(VerdictView[]::new);

		var restored = standing(numbered(SECOND, base.clauses()), verdicts);

		assertThat(restored.standing()).isEqualTo(Standing.CURRENT);
		assertThat(restored.verdict()).isIn((Object[]) verdicts);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aVerdictIsCurrentExactlyWhereTheDraftHasAnEqualBasis(int seed) {
		var random = new Random(seed);
		var base = text(random);
		var changed = numbered(SECOND, changed(random, base.clauses()));
		var verdict = verdict(random, base, 9);

		boolean equal = verdict.basis()
			.stream()
			.allMatch(basis -> words(changed, basis.provision()).equals(words(base, basis.provision())));

		assertThat(standing(changed, verdict).standing() == Standing.CURRENT).isEqualTo(equal);
	}

	/** The words of a provision by a road of their own, in no order. */
	private static List<String> words(DraftText text, ProvisionId provision) {
		return text.clauses()
			.stream()
			.filter(clause -> clause.isContinuing(provision))
			.map(ClauseText::words)
			.sorted()
			.toList();
	}

	private static DraftText text(Random random) {
		return numbered(FIRST,
				IntStream.range(0, 3 + random.nextInt(8))
					.mapToObj(at -> clause("OP", sentence(random), "provision " + at))
					.toList());
	}

	private static VerdictView verdict(Random random, DraftText text, int hour) {
		var provisions = new ArrayList<>(text.clauses().stream().map(ClauseText::provision).distinct().toList());
		Collections.shuffle(provisions, random);
		return SampleClauses.verdict(text, hour, provisions.subList(0, 1 + random.nextInt(provisions.size())));
	}

	private static List<ClauseText> changed(Random random, List<ClauseText> clauses) {
		List<ClauseText> changed = new ArrayList<>();
		for (var clause : clauses) {
			switch (random.nextInt(6)) {
				case 0 -> changed.add(clause("OP", sentence(random), List.of(clause.provision())));
				case 1 -> split(random, clause, changed);
				case 2 -> join(clause, changed);
				case 3 -> drop(clause, changed);
				default -> changed.add(clause);
			}
		}
		return changed;
	}

	private static void split(Random random, ClauseText clause, List<ClauseText> changed) {
		int cut = clause.words().indexOf(' ');
		changed.add(clause("OP", clause.words().substring(0, cut), List.of(clause.provision())));
		changed.add(clause("OP", clause.words().substring(cut + 1),
				List.of(provision("part " + random.nextInt()), clause.provision())));
	}

	/** The clause before takes it in, if there is one. */
	private static void join(ClauseText clause, List<ClauseText> changed) {
		if (changed.isEmpty()) {
			changed.add(clause);
			return;
		}
		var before = changed.remove(changed.size() - 1);
		var provisions = new ArrayList<>(List.of(before.provision(), clause.provision()));
		provisions.addAll(before.continues());
		changed.add(clause("OP", before.words() + " " + clause.words(), provisions));
	}

	private static void drop(ClauseText clause, List<ClauseText> changed) {
		changed.removeIf(other -> other.isContinuing(clause.provision()));
	}

	private static DraftText numbered(DraftId draft, List<ClauseText> clauses) {
		List<ClauseText> numbered = new ArrayList<>();
		for (var clause : clauses) {
			var provisions = new ArrayList<>(List.of(clause.provision()));
			provisions.addAll(clause.continues());
			numbered.add(clause("OP " + (numbered.size() + 1), clause.words(), provisions));
		}
		return SampleClauses.text(draft, numbered);
	}

	private static String sentence(Random random) {
		return IntStream.range(0, 4 + random.nextInt(8))
			.mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
			.collect(Collectors.joining(" "));
	}

}
