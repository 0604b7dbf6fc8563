package org.isftracker.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.mandate.ReadingState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StarterVerdictsTests {

	private static final String NEWEST = "us-second-revision";

	private final StarterDossier dossier = new DossierReader().read();

	private final DossierRecords records = new DossierRecords(dossier);

	@Test
	void aVerdictRestsOnWhatItsDraftSaysAndLeavesOut() {
		assertThat(dossier.verdicts()).allSatisfy((verdict) -> {
			assertThat(verdict.basis()).isNotEmpty().isSubsetOf(records.clausesOf(dossier.draft(verdict.draft())));
			assertThat(silences(verdict.draft())).containsAll(verdict.silentOn());
			assertThat(verdict.rationale()).isNotBlank();
		});
	}

	@Test
	void aVerdictFollowsItsConditionAndItsDraft() {
		assertThat(dossier.verdicts())
			.allSatisfy((verdict) -> assertThat(verdict.on()).isAfterOrEqualTo(condition(verdict.condition()).on())
				.isAfterOrEqualTo(dossier.draft(verdict.draft()).stages().get(0).on()));
	}

	@Test
	void halfOfTheConditionsAreJudgedAndSomeJudgementsNoLongerHold() {
		var judged = dossier.verdicts().stream().map(VerdictEntry::condition).collect(Collectors.toSet());
		var standings = judged.stream().collect(Collectors.partitioningBy(this::holdsUnderTheNewest));

		assertThat(judged).hasSizeGreaterThanOrEqualTo(records.of("condition").size() / 2 + 1)
			.hasSizeLessThan(records.of("condition").size());
		assertThat(standings.get(true)).contains("egypt-resolution-first", "italy-outside-gaza", "jordan-no-troops")
			.hasSizeGreaterThanOrEqualTo(10);
		assertThat(standings.get(false)).containsExactlyInAnyOrder("turkiye-mandate-first", "turkiye-text-quality",
				"turkiye-palestinians-govern", "egypt-peacekeeping-only", "egypt-no-foreign-rule", "jordan-un-mandate",
				"united-arab-emirates-framework", "italy-after-the-fighting", "pakistan-peacekeeping-mandate");
	}

	private boolean holdsUnderTheNewest(String condition) {
		return dossier.verdicts()
			.stream()
			.filter((verdict) -> verdict.condition().equals(condition))
			.sorted(Comparator.comparing(VerdictEntry::on))
			.anyMatch((verdict) -> words(verdict.draft(), verdict.basis()).equals(words(NEWEST, verdict.basis()))
					&& silences(NEWEST).containsAll(verdict.silentOn()));
	}

	private List<String> words(String draft, List<String> clauses) {
		return dossier.clausesOf(dossier.draft(draft))
			.stream()
			.filter((clause) -> clauses.contains(clause.key()))
			.map(ClauseEntry::words)
			.toList();
	}

	private Set<String> silences(String draft) {
		return dossier.readings()
			.stream()
			.filter((term) -> term.drafts()
				.stream()
				.anyMatch((reading) -> reading.draft().equals(draft) && reading.state() == ReadingState.SILENT))
			.map(ReadingEntry::term)
			.collect(Collectors.toSet());
	}

	private NationEntry.Condition condition(String key) {
		return dossier.nations()
			.stream()
			.flatMap((nation) -> nation.conditions().stream())
			.filter((condition) -> condition.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

}
