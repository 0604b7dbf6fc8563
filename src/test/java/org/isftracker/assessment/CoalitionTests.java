package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.Outcome.MET;
import static org.isftracker.assessment.Outcome.NOT_MET;
import static org.isftracker.assessment.Outcome.UNCLEAR;
import static org.isftracker.assessment.Readiness.BLOCKED;
import static org.isftracker.assessment.Readiness.COMES;
import static org.isftracker.assessment.Readiness.IN_DOUBT;
import static org.isftracker.assessment.Readiness.OUT;
import static org.isftracker.participation.OtherNations.command;
import static org.isftracker.participation.OtherNations.enough;
import static org.isftracker.participation.OtherNations.none;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.OtherNations;
import org.junit.jupiter.api.Test;

/** Nations that come only if others do, as the table in docs/domain.md has it. */
class CoalitionTests {

	private final SampleCoalition coalition = new SampleCoalition();

	@Test
	void enoughOthersComeWhenThatManyDo() {
		coalition.comes("Arcadia").comes("Borduria").waits("Cordonia", enough(2, named("Arcadia", "Borduria")));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(COMES);
		assertThat(coalition.others("Cordonia")).returns(MET, Others::outcome)
			.returns(List.of(id("Arcadia"), id("Borduria")), Others::doing);
	}

	@Test
	void enoughOthersMayStillComeWhileSomeAreInDoubt() {
		coalition.comes("Arcadia").doubts("Borduria").waits("Cordonia", enough(2, named("Arcadia", "Borduria")));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(IN_DOUBT);
		assertThat(coalition.others("Cordonia")).returns(UNCLEAR, Others::outcome)
			.returns(List.of(id("Borduria")), Others::open)
			.returns(false, Others::isCircular);
	}

	@Test
	void enoughOthersCannotComeWhenTooFewAreLeft() {
		coalition.comes("Arcadia").out("Borduria").waits("Cordonia", enough(2, named("Arcadia", "Borduria")));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(BLOCKED);
	}

	@Test
	void anyOtherNationCountsWhereNoneIsNamed() {
		coalition.comes("Arcadia").waits("Cordonia", enough(1, Set.of())).waits("Drusselstein", enough(2, Set.of()));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(COMES);
		assertThat(coalition.readiness("Drusselstein")).isEqualTo(COMES);
	}

	@Test
	void aNationThatIsNoLongerTrackedDoesNotCome() {
		coalition.comes("Arcadia").waits("Cordonia", enough(2, named("Arcadia", "Gone")));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(BLOCKED);
	}

	@Test
	void aNationThatIsNotToTakePartBlocksWhenItComes() {
		coalition.comes("Arcadia").out("Borduria").doubts("Elbonia");
		coalition.waits("Cordonia", none(named("Arcadia")));
		coalition.waits("Drusselstein", none(named("Borduria")));
		coalition.waits("Freedonia", none(named("Elbonia")));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(BLOCKED);
		assertThat(coalition.readiness("Drusselstein")).isEqualTo(COMES);
		assertThat(coalition.readiness("Freedonia")).isEqualTo(IN_DOUBT);
	}

	@Test
	void oneCommandsWhenItComesAndBringsHeadquarters() {
		coalition.commands("Arcadia").comes("Borduria").out("Elbonia");
		coalition.waits("Cordonia", command(named("Arcadia")));
		coalition.waits("Drusselstein", command(named("Borduria")));
		coalition.waits("Freedonia", command(named("Elbonia")));

		assertThat(coalition.readiness("Cordonia")).isEqualTo(COMES);
		assertThat(coalition.readiness("Drusselstein")).isEqualTo(IN_DOUBT);
		assertThat(coalition.readiness("Freedonia")).isEqualTo(BLOCKED);
	}

	@Test
	void whatFollowsIsFollowedThroughAChain() {
		coalition.waits("Drusselstein", enough(1, named("Cordonia")))
			.waits("Cordonia", enough(1, named("Borduria")))
			.waits("Borduria", enough(1, named("Arcadia")))
			.comes("Arcadia");

		assertThat(coalition.readiness("Drusselstein")).isEqualTo(COMES);
	}

	@Test
	void twoThatWaitForEachOtherStayInDoubtAndAreNamed() {
		coalition.waits("Arcadia", enough(1, named("Borduria"))).waits("Borduria", enough(1, named("Arcadia")));

		assertThat(coalition.readiness("Arcadia")).isEqualTo(IN_DOUBT);
		assertThat(coalition.others("Arcadia").circle()).containsExactly(id("Borduria"));
		assertThat(coalition.others("Borduria").circle()).containsExactly(id("Arcadia"));
	}

	@Test
	void aCircleOfThreeIsFoundAndWhoWaitsOutsideItIsNotPartOfIt() {
		coalition.waits("Arcadia", enough(1, named("Borduria")))
			.waits("Borduria", enough(1, named("Cordonia")))
			.waits("Cordonia", enough(1, named("Arcadia")))
			.waits("Drusselstein", enough(1, named("Arcadia")));

		assertThat(coalition.others("Arcadia").circle()).containsExactly(id("Borduria"));
		assertThat(coalition.others("Cordonia").circle()).containsExactly(id("Arcadia"));
		assertThat(coalition.others("Drusselstein").isCircular()).isFalse();
	}

	@Test
	void aCircleIsBrokenByAnotherThatComes() {
		coalition.comes("Cordonia")
			.waits("Arcadia", enough(1, named("Borduria", "Cordonia")))
			.waits("Borduria", enough(1, named("Arcadia")));

		assertThat(coalition.readiness("Arcadia")).isEqualTo(COMES);
		assertThat(coalition.readiness("Borduria")).isEqualTo(COMES);
	}

	@Test
	void whatIsOnlyPreferredOfOthersDecidesNothing() {
		coalition.out("Arcadia").prefers("Borduria", enough(1, named("Arcadia")));

		assertThat(coalition.readiness("Borduria")).isEqualTo(COMES);
		assertThat(coalition.others("Borduria").outcome()).isEqualTo(NOT_MET);
	}

	@Test
	void theOrderOfTheNationsMakesNoDifference() {
		for (long seed = 1; seed <= 200; seed++) {
			var random = new Random(seed);
			var nations = random(random);
			var shuffled = new ArrayList<>(nations);
			Collections.shuffle(shuffled, random);

			assertThat(readiness(Coalition.settle(shuffled))).as("seed %d", seed)
				.isEqualTo(readiness(Coalition.settle(nations)));
		}
	}

	@Test
	void doubtThatIsLiftedNeverTurnsAnAnswerAround() {
		for (long seed = 1; seed <= 200; seed++) {
			var random = new Random(seed);
			var nations = random(random);
			var before = readiness(Coalition.settle(nations));
			var after = readiness(Coalition.settle(lifted(nations, random)));

			assertThat(before.entrySet()).as("seed %d", seed)
				.filteredOn(one -> one.getValue() != IN_DOUBT)
				.allSatisfy(one -> assertThat(after).containsEntry(one.getKey(), one.getValue()));
		}
	}

	private static List<AssessedNation> random(Random random) {
		var sample = new SampleCoalition();
		IntStream.range(0, 12).forEach(n -> {
			var name = "Nation " + n;
			switch (random.nextInt(5)) {
				case 0 -> sample.comes(name);
				case 1 -> sample.out(name);
				case 2 -> sample.doubts(name);
				default -> sample.waits(name, asked(random, n));
			}
		});
		return sample.nations();
	}

	private static OtherNations asked(Random random, int self) {
		var among = random.ints(3, 0, 12)
			.filter(n -> n != self)
			.mapToObj(n -> id("Nation " + n))
			.collect(Collectors.toSet());
		return switch (random.nextInt(3)) {
			case 0 -> none(among);
			case 1 -> command(among);
			default -> enough(1 + random.nextInt(2), among);
		};
	}

	private static List<AssessedNation> lifted(List<AssessedNation> nations, Random random) {
		return nations.stream()
			.map(nation -> nation.conditions().isEmpty() && nation.readiness() == IN_DOUBT
					? SampleCoalition.nation(nation.nation().name(), random.nextBoolean() ? COMES : OUT) : nation)
			.toList();
	}

	private static Map<ActorId, Readiness> readiness(List<AssessedNation> nations) {
		return nations.stream().collect(Collectors.toMap(nation -> nation.nation().id(), AssessedNation::readiness));
	}

	private static Set<ActorId> named(String... names) {
		return SampleCoalition.ids(names);
	}

	private static ActorId id(String name) {
		return SampleCoalition.id(name);
	}

}
