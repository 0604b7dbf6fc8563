package org.isftracker.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.evidence.SampleStatements;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class CouncilRecordTests {

	static final LocalDate DAY = LocalDate.of(2025, 11, 17);

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording statements;

	@Autowired
	TermKeeping terms;

	@Autowired
	Drafting drafting;

	@Autowired
	MembershipKeeping keeping;

	@Autowired
	VoteRecording recording;

	@Autowired
	Council council;

	@Autowired
	PositionTracking tracking;

	@Autowired
	PositionReading positions;

	@Autowired
	CalendarKeeping days;

	@Autowired
	ProcessCalendar calendar;

	@Test
	void membersServeFromTheirFirstDayToTheirLast() {
		var freedonia = state("Freedonia");
		var sylvania = state("Sylvania");
		keeping.seat(freedonia, LocalDate.of(1945, 10, 24), null);
		keeping.seat(sylvania, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

		assertThat(council.membersOn(LocalDate.of(2026, 12, 31))).extracting(Member::name)
			.containsExactly("Freedonia", "Sylvania");
		assertThat(council.membersOn(LocalDate.of(2027, 1, 1))).extracting(Member::name).containsExactly("Freedonia");
		assertThatExceptionOfType(CouncilRefused.class)
			.isThrownBy(() -> keeping.seat(sylvania, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 6, 1)))
			.returns("actor", CouncilRefused::field);
	}

	@Test
	void aVoteIsCountedAmongTheMembersOfItsDay() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var permanent = state("Freedonia");
		var elected = state("Sylvania");
		keeping.seat(permanent, LocalDate.of(1945, 10, 24), null);
		keeping.seat(elected, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

		recording.record(draft,
				List.of(vote(draft, permanent, Choice.AGAINST), vote(draft, elected, Choice.IN_FAVOUR)));

		var tally = council.tally(draft);
		assertThat(tally).returns(1, Tally::inFavour)
			.returns(1, Tally::against)
			.returns(true, Tally::recorded)
			.returns(Outcome.TOO_FEW_VOTES, Tally::outcome);
		assertThat(tally.permanentAgainst()).containsExactly(permanent);
	}

	@Test
	void whoDoesNotSitInTheCouncilHasNoVote() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var freedonia = state("Freedonia");

		assertThatExceptionOfType(CouncilRefused.class)
			.isThrownBy(() -> recording.record(draft, List.of(vote(draft, freedonia, Choice.IN_FAVOUR))));
	}

	@Test
	void aVoteMadeFromAnOlderOneIsRefusedWithTheOneOfNow() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var freedonia = state("Freedonia");
		keeping.seat(freedonia, LocalDate.of(1945, 10, 24), null);
		recording.record(draft, List.of(vote(draft, freedonia, Choice.IN_FAVOUR)));

		assertThatExceptionOfType(VoteSuperseded.class)
			.isThrownBy(() -> recording.record(draft, List.of(vote(draft, freedonia, Choice.ABSTAINING))))
			.satisfies(refused -> assertThat(refused.now().choice()).isEqualTo(Choice.IN_FAVOUR));
		assertThat(council.voteHistory(draft)).hasSize(1);
	}

	@Test
	void aChangeOfMindKeepsTheEarlierPosition() {
		var freedonia = state("Freedonia");
		var term = terms.add(new NewTerm(Dimension.REPORTING, "Reports", "Who reports to the Council?"));
		var said = statements.record(SampleStatements.by(freedonia));
		var first = tracking.take(position(freedonia, term, Stance.OPPOSES, List.of(said), null));

		tracking.take(position(freedonia, term, Stance.ACCEPTS, List.of(said), first));

		assertThat(positions.positions()).extracting(PositionView::stance).containsExactly(Stance.ACCEPTS);
		assertThat(positions.history(freedonia, term)).extracting(PositionView::stance)
			.containsExactlyInAnyOrder(Stance.ACCEPTS, Stance.OPPOSES);
		assertThatExceptionOfType(PositionSuperseded.class)
			.isThrownBy(() -> tracking.take(position(freedonia, term, Stance.SEEKS, List.of(said), first)));
	}

	@Test
	void noPositionRestsOnAir() {
		var freedonia = state("Freedonia");
		var term = terms.add(new NewTerm(Dimension.REPORTING, "Reports", "Who reports to the Council?"));

		assertThatExceptionOfType(CouncilRefused.class)
			.isThrownBy(() -> tracking.take(position(freedonia, term, Stance.SEEKS, List.of(), null)))
			.returns("statements", CouncilRefused::field);
	}

	@Test
	void whatRestsOnConfidencesAloneIsKeptFromReaders() {
		var freedonia = state("Freedonia");
		var term = terms.add(new NewTerm(Dimension.REPORTING, "Reports", "Who reports to the Council?"));
		var secret = statements.record(SampleStatements.inConfidence(freedonia, "A word in the corridor"));
		tracking.take(position(freedonia, term, Stance.SEEKS, List.of(secret), null));

		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("tracker", "", "ROLE_READER"));

		assertThat(positions.positions()).isEmpty();
		assertThat(positions.of(freedonia)).isEmpty();
	}

	@Test
	void aDayThatWasNotedStandsInTheCalendar() {
		days.note(
				new NewCalendarDay("Vote expected", LocalDate.of(2999, 1, 1), null, null, null, List.of(), null, null));

		assertThat(calendar.next(5)).extracting(CalendarEntry::title).containsExactly("Vote expected");
	}

	@Test
	void fifteenMembersAreRead() {
		Stream.iterate(1, number -> number + 1)
			.limit(15)
			.forEach(number -> keeping.seat(state("Member " + number), LocalDate.of(2025, 1, 1),
					number <= 5 ? null : LocalDate.of(2025, 12, 31)));

		assertThat(council.membersOn(DAY)).hasSize(15);
		assertThat(council.membersOn(DAY).subList(0, 5)).allMatch(Member::permanent);
	}

	private ActorId state(String name) {
		return actors.register(NewActor.named(name, ActorKind.STATE));
	}

	private static NewVote vote(DraftId draft, ActorId member, Choice choice) {
		return new NewVote(draft, member, choice, VoteBasis.RECORDED, DAY, List.of(), null);
	}

	private static NewPosition position(ActorId actor, TermId term, Stance stance, List<StatementId> statements,
			@Nullable PositionId madeFrom) {
		return new NewPosition(actor, term, stance, "Reports every six months", DAY, null, statements, madeFrom);
	}

}
