package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.SampleVerdicts.provision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.isftracker.participation.Certainty;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.Strength;
import org.junit.jupiter.api.Test;

class ReviewQueueTests {

	private static final AssessedCondition STALE = SampleNation.condition(Strength.REQUIRED, Standing.STALE,
			Outcome.MET);

	private static final AssessedCondition DISPUTED = SampleNation.condition(Strength.RED_LINE, Standing.DISPUTED,
			Outcome.MET);

	private static final AssessedCondition CURRENT = SampleNation.current(Strength.PREFERRED, Outcome.MET);

	@Test
	void theMostTroopsAtStakeComeFirstAndNationsThatAreOutLast() {
		var queue = queue(nation("Arcadia", Readiness.IN_DOUBT, 100, STALE),
				nation("Borduria", Readiness.OUT, 9000, STALE), nation("Caledonia", Readiness.IN_DOUBT, 800, STALE));

		assertThat(names(queue.items())).containsExactly("Caledonia", "Arcadia", "Borduria");
	}

	@Test
	void redLinesComeBeforeTheRestAndWhatIsCurrentNotAtAll() {
		var queue = queue(nation("Arcadia", Readiness.IN_DOUBT, 100, CURRENT, STALE, DISPUTED));

		assertThat(queue.items()).extracting(ReviewItem::kind).containsExactly(ReviewKind.DISPUTED, ReviewKind.STALE);
	}

	@Test
	void aFilterLetsThroughWhatItNames() {
		var arcadia = nation("Arcadia", Readiness.IN_DOUBT, 100, STALE);
		var queue = queue(arcadia, nation("Caledonia", Readiness.IN_DOUBT, 800, DISPUTED));

		assertThat(names(queue.filtered(ReviewFilter.ALL))).hasSize(2);
		assertThat(names(queue.filtered(new ReviewFilter(arcadia.nation().id(), null, null, null, null))))
			.containsExactly("Arcadia");
		assertThat(names(queue.filtered(new ReviewFilter(null, ReviewKind.DISPUTED, null, null, null))))
			.containsExactly("Caledonia");
		assertThat(queue.filtered(new ReviewFilter(null, null, provision("tasks"), null, null))).hasSize(2);
		assertThat(queue.filtered(new ReviewFilter(null, null, provision("elsewhere"), null, null))).isEmpty();
		assertThat(names(queue.filtered(new ReviewFilter(null, null, null, null, "ana")))).containsExactly("Arcadia");
	}

	@Test
	void labelsStandInTheOrderOfTheirNumbers() {
		assertThat(Stream.of("OP 10", "PP 1", "OP 2 (b)", "OP 2").sorted(LabelOrder.NUMBERS_BY_SIZE))
			.containsExactly("OP 2", "OP 2 (b)", "OP 10", "PP 1");
	}

	private static ReviewQueue queue(AssessedNation... nations) {
		var assessed = new DraftAssessment(SampleVerdicts.summary(SampleVerdicts.SECOND), List.of(nations),
				new Force(List.of()));
		return ReviewQueue.of(assessed, Map.of(STALE.condition().id(), "ana"));
	}

	private static List<String> names(List<ReviewItem> items) {
		return items.stream().map(item -> item.nation().nation().name()).toList();
	}

	private static AssessedNation nation(String name, Readiness readiness, int troops,
			AssessedCondition... conditions) {
		var nation = SampleNation.nation(name, readiness, SampleNation.contribution(ContributionKind.TROOPS,
				SampleNation.offer(troops, troops, Certainty.PLEDGED)));
		return new AssessedNation(nation.nation(), readiness, null, List.of(conditions));
	}

}
