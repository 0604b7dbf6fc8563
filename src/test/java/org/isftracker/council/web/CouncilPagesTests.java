package org.isftracker.council.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.council.Choice;
import org.isftracker.council.Council;
import org.isftracker.council.MembershipKeeping;
import org.isftracker.council.NewPosition;
import org.isftracker.council.PositionTracking;
import org.isftracker.council.Stance;
import org.isftracker.council.VoteView;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class CouncilPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ActorRegister actors;

	@Autowired
	Drafting drafting;

	@Autowired
	TermKeeping terms;

	@Autowired
	StatementRecording recording;

	@Autowired
	MembershipKeeping keeping;

	@Autowired
	PositionTracking tracking;

	@Autowired
	Council council;

	@Autowired
	EntityManager entities;

	DraftId draft = DraftId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	ActorId freedonia = ActorId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	TermId term = TermId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	@BeforeEach
	void bringIn() {
		draft = drafting.create(SampleDrafts.harbour("First text"));
		freedonia = actors.register(NewActor.named("Freedonia", ActorKind.STATE));
		term = terms.add(new NewTerm(Dimension.REPORTING, "Reports", "Who reports to the Council?"));
		keeping.seat(freedonia, LocalDate.of(1945, 10, 24), null);
		entities.flush();
	}

	@Test
	void entersVotesAndSaysWhatTheyComeTo() {
		assertThat(mvc.get().uri("/council/votes/{id}/edit", draft)).hasStatusOk().bodyText().contains("Freedonia");
		assertThat(vote("AGAINST", "RECORDED", "2025-11-17", "")).hasRedirectedUrl("/council/votes/" + draft);
		entities.flush();

		assertThat(mvc.get().uri("/council?day=2025-11-17")).hasStatusOk()
			.bodyText()
			.contains("Freedonia", "permanent", "Against", "0–1–0", "Not adopted: too few votes", "One member is");
		assertThat(mvc.get().uri("/council/votes/{id}", draft)).hasStatusOk().bodyText().contains("Recorded");
	}

	@Test
	void keepsWhatWasEnteredBesideWhatIsWrong() {
		assertThat(vote("MAYBE", "RECORDED", "some day", "")).hasStatusOk().bodyText().contains("some day", "problem");
		assertThat(vote("IN_FAVOUR", "RECORDED", "1900-01-01", "")).hasStatusOk()
			.bodyText()
			.contains("Only members of the Council on that day have a vote");
		assertThat(vote("IN_FAVOUR", "RECORDED", "2999-01-01", "")).hasStatusOk()
			.bodyText()
			.contains("cannot lie ahead");
		assertThat(vote("UNKNOWN", "RECORDED", "2025-11-17", "")).hasStatusOk()
			.bodyText()
			.contains("A recorded vote cannot be unknown");
	}

	@Test
	void theSecondToSaveSeesTheFirst() {
		vote("IN_FAVOUR", "EXPECTED", "2025-11-16", "");
		entities.flush();

		assertThat(vote("AGAINST", "EXPECTED", "2025-11-16", "")).hasStatus(409)
			.bodyText()
			.contains("Freedonia reads In favour now", "selected=\"selected\"");
		SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		var now = council.votes(draft).get(0);
		assertThat(vote("AGAINST", "EXPECTED", "2025-11-16", now.id().toString())).hasStatus3xxRedirection();
		entities.flush();
		SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		assertThat(council.votes(draft)).extracting(VoteView::choice).containsExactly(Choice.AGAINST);
	}

	@Test
	void aPositionNeedsAStatement() {
		assertThat(mvc.post()
			.uri("/council/positions")
			.param("actor", freedonia.toString())
			.param("term", term.toString())
			.param("stance", "SEEKS")
			.param("words", "Reports every six months")
			.param("holdsFrom", "2025-11-05")
			.with(csrf())).hasStatusOk().bodyText().contains("Choose at least one", "Reports every six months");
	}

	@Test
	void showsWhatActorsWantWithTheirEarlierPositions() {
		var said = recording.record(SampleStatements.by(freedonia));
		var first = tracking.take(position(Stance.OPPOSES, "No reports", said));
		tracking.take(new NewPosition(freedonia, term, Stance.ACCEPTS, "Reports to others", LocalDate.of(2025, 11, 13),
				null, List.of(said), first));
		entities.flush();

		assertThat(mvc.get().uri("/council/positions")).hasStatusOk()
			.bodyText()
			.contains("Reports to others", "Accepts", "Freedonia Gazette", "No reports", "Earlier, since");
		assertThat(mvc.get().uri("/council/positions/{actor}/{term}", freedonia, term)).hasStatusOk()
			.bodyText()
			.contains("Reports to others", "No reports", "superseded");
		assertThat(mvc.get().uri("/actors/{id}", freedonia)).bodyText().contains("Reports to others", "Earlier, since");
		assertThat(mvc.get().uri("/mandate/terms/{id}", term)).bodyText().contains("Reports to others");
		assertThat(mvc.get().uri("/council/positions/new?actor={a}&term={t}", freedonia, term)).bodyText()
			.contains("Reports to others");
	}

	@Test
	void theCalendarTakesDaysWithTheirHourInNewYork() {
		assertThat(mvc.post()
			.uri("/council/calendar")
			.param("title", "Vote expected")
			.param("day", "2999-11-17")
			.param("hour", "17:00")
			.with(csrf())).hasRedirectedUrl("/council/calendar");
		entities.flush();

		assertThat(mvc.get().uri("/council/calendar")).hasStatusOk()
			.bodyText()
			.contains("Vote expected", "17:00 New York");
		assertThat(mvc.post().uri("/council/calendar").param("title", "").param("hour", "late").with(csrf()))
			.hasStatusOk()
			.bodyText()
			.contains("late", "problem");
	}

	@Test
	void membersServeOneTermAtATime() {
		assertThat(mvc.post()
			.uri("/council/members")
			.param("actor", freedonia.toString())
			.param("from", "2025-01-01")
			.param("to", "2024-01-01")
			.with(csrf())).hasStatusOk().bodyText().contains("The last day is before the first");
		assertThat(mvc.post()
			.uri("/council/members")
			.param("actor", freedonia.toString())
			.param("from", "2025-01-01")
			.param("to", "2026-12-31")
			.with(csrf())).hasStatusOk().bodyText().contains("already has a term");
	}

	@Test
	void readersSeeAndChangeNothing() {
		var reader = user("tracker").roles("READER");

		assertThat(mvc.get().uri("/council").with(reader)).hasStatusOk().bodyText().doesNotContain("Enter votes");
		assertThat(mvc.get().uri("/council/positions").with(reader)).hasStatusOk()
			.bodyText()
			.doesNotContain("Record a position");
		assertThat(mvc.get().uri("/council/members").with(reader)).hasStatusOk().bodyText().doesNotContain("Take back");
		assertThat(mvc.post()
			.uri("/council/votes/{id}", draft)
			.param("basis", "EXPECTED")
			.param("holdsFrom", "2025-11-17")
			.with(reader)
			.with(csrf())).hasStatus(403);
	}

	private MvcTestResult vote(String choice, String basis, String day, String madeFrom) {
		return mvc.post()
			.uri("/council/votes/{id}", draft)
			.param("basis", basis)
			.param("holdsFrom", day)
			.param("rows[0].member", freedonia.toString())
			.param("rows[0].choice", choice)
			.param("rows[0].madeFrom", madeFrom)
			.with(csrf())
			.exchange();
	}

	private NewPosition position(Stance stance, String words, StatementId said) {
		return new NewPosition(freedonia, term, stance, words, LocalDate.of(2025, 11, 5), null, List.of(said), null);
	}

}
