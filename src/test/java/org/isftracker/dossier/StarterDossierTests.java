package org.isftracker.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isftracker.council.Choice;
import org.isftracker.council.VoteBasis;
import org.isftracker.mandate.ReadingState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StarterDossierTests {

	private final StarterDossier dossier = new DossierReader().read();

	private final DossierRecords records = new DossierRecords(dossier);

	@Test
	void everyFactOfTheFirstReportHasItsPlace() {
		var facts = IntStream.rangeClosed(1, 49).mapToObj((number) -> "A" + number);

		assertThat(dossier.facts()).extracting(FactEntry::fact).containsExactlyElementsOf(facts.toList());
		assertThat(dossier.facts())
			.allSatisfy((fact) -> assertThat(fact.records()).as(fact.fact()).isNotEmpty().isSubsetOf(records.all()));
	}

	@Test
	void thereIsEnoughToWorkWith() {
		assertThat(dossier.nations()).hasSizeGreaterThanOrEqualTo(16)
			.allSatisfy((nation) -> assertThat(nation.participation()).isNotEmpty());
		assertThat(records.of("condition")).hasSizeGreaterThanOrEqualTo(35);
		assertThat(dossier.positions()).extracting(PositionEntry::actor)
			.contains("israel", "united-states", "russian-federation", "china", "egypt", "palestinian-authority",
					"hamas", "algeria", "pakistan");
	}

	@Test
	void everyTermIsReadUnderEveryDraft() {
		var drafts = dossier.drafts().stream().map(DraftEntry::key).toList();

		assertThat(dossier.readings()).extracting(ReadingEntry::term)
			.containsExactlyInAnyOrderElementsOf(records.of("term"));
		assertThat(dossier.readings()).allSatisfy((term) -> assertThat(term.drafts()).as(term.term())
			.extracting(ReadingEntry.Reading::draft)
			.containsExactlyElementsOf(drafts));
	}

	@Test
	void whatIsStatedRestsOnClausesAndWhatIsSilentOnNone() {
		assertThat(dossier.readings()).flatExtracting(ReadingEntry::drafts).allSatisfy((reading) -> {
			assertThat(reading.clauses()).isSubsetOf(records.clausesOf(dossier.draft(reading.draft())));
			assertThat(reading.state())
				.isEqualTo(reading.clauses().isEmpty() ? ReadingState.SILENT : ReadingState.STATED);
			assertThat(reading.value() == null).isEqualTo(reading.clauses().isEmpty());
		});
	}

	@Test
	void theFirstRevisionAddsReportingAndWithdrawalAndDropsTheBanOnAid() {
		assertThat(added("us-first", "us-first-revision")).containsExactlyInAnyOrder("aid-peaceful-use",
				"israeli-withdrawal", "reporting");
		assertThat(added("us-first-revision", "us-first")).containsExactly("aid-misuse-ban");
		assertThat(reworded("us-first", "us-first-revision")).containsExactlyInAnyOrder("board-of-peace", "duration");
	}

	@Test
	void theSecondRevisionAddsStatehoodAndTheCeasefire() {
		assertThat(added("us-first-revision", "us-second-revision")).containsExactlyInAnyOrder("statehood",
				"political-dialogue");
		assertThat(added("us-second-revision", "us-first-revision")).isEmpty();
		assertThat(reworded("us-first-revision", "us-second-revision")).containsExactlyInAnyOrder("plan-endorsed",
				"board-of-peace", "force", "duration", "renewal", "reporting");
	}

	@Test
	void theRussianTextSharesNoProvision() {
		var main = new HashSet<>(records.clausesOf(dossier.draft("us-second-revision")));

		assertThat(dossier.draft("russian-text").rival()).isTrue();
		assertThat(records.clausesOf(dossier.draft("russian-text"))).doesNotContainAnyElementsOf(main);
	}

	@Test
	void everyDraftSaysThatItIsNoOfficialWording() {
		assertThat(dossier.drafts()).extracting(DraftEntry::originNote)
			.allSatisfy((note) -> assertThat(note)
				.startsWith("Reconstructed from published reports; not official wording."));
	}

	@Test
	void theOfferOfIndonesiaIsWalkedBackStepByStep() {
		assertThat(dossier.nations()).flatExtracting(NationEntry::contributions)
			.filteredOn("key", "indonesia-troops")
			.flatExtracting("versions")
			.extracting("most")
			.containsExactly(20000L, 20000L, 8000L, 8000L, 8000L);
	}

	@Test
	void theAdoptedTextHasThirteenVotesAndTwoAbstentions() {
		var recorded = dossier.votes()
			.stream()
			.filter((vote) -> vote.basis() == VoteBasis.RECORDED)
			.collect(Collectors.groupingBy(VoteEntry::choice,
					Collectors.mapping(VoteEntry::actor, Collectors.toList())));

		assertThat(recorded.get(Choice.IN_FAVOUR)).hasSize(13);
		assertThat(recorded.get(Choice.ABSTAINING)).containsExactlyInAnyOrder("china", "russian-federation");
		assertThat(recorded).doesNotContainKey(Choice.AGAINST);
	}

	@Test
	void fifteenSitOnTheCouncilOnTheDayOfTheVote() {
		var day = dossier.draft("us-second-revision").stages().get(4).on();

		assertThat(dossier.memberships())
			.filteredOn((seat) -> seat.permanent()
					|| !(day.isBefore(seat.from()) || day.isAfter(Objects.requireNonNull(seat.to()))))
			.extracting(MembershipEntry::actor)
			.containsExactlyInAnyOrderElementsOf(voters());
	}

	private List<String> voters() {
		return dossier.votes()
			.stream()
			.filter((vote) -> vote.basis() == VoteBasis.RECORDED)
			.map(VoteEntry::actor)
			.toList();
	}

	private Set<String> added(String from, String to) {
		var added = new HashSet<>(records.clausesOf(dossier.draft(to)));
		added.removeAll(records.clausesOf(dossier.draft(from)));
		return added;
	}

	private List<String> reworded(String from, String to) {
		var before = words(from);
		var after = words(to);
		return after.keySet()
			.stream()
			.filter(before::containsKey)
			.filter((key) -> !Objects.equals(after.get(key), before.get(key)))
			.toList();
	}

	private Map<String, String> words(String draft) {
		return dossier.clausesOf(dossier.draft(draft))
			.stream()
			.collect(Collectors.toMap(ClauseEntry::key, ClauseEntry::words));
	}

}
