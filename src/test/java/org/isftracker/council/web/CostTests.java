package org.isftracker.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.council.CalendarKeeping;
import org.isftracker.council.Choice;
import org.isftracker.council.MembershipKeeping;
import org.isftracker.council.NewCalendarDay;
import org.isftracker.council.NewPosition;
import org.isftracker.council.NewVote;
import org.isftracker.council.PositionTracking;
import org.isftracker.council.Stance;
import org.isftracker.council.VoteBasis;
import org.isftracker.council.VoteRecording;
import org.isftracker.evidence.NewNote;
import org.isftracker.evidence.NoteKeeping;
import org.isftracker.evidence.NoteKind;
import org.isftracker.evidence.NoteSubject;
import org.isftracker.evidence.SampleStatements;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.MandateTracking;
import org.isftracker.mandate.NewReading;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@Journey
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class CostTests {

	static final List<String> PAGES = List.of("/actors", "/statements", "/mandate", "/council", "/council/positions",
			"/council/calendar", "/council/members");

	static final LocalDate DAY = LocalDate.of(2025, 11, 17);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Statements statements;

	@Autowired
	EntityManager entities;

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording recording;

	@Autowired
	NoteKeeping notes;

	@Autowired
	TermKeeping terms;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading drafts;

	@Autowired
	MandateTracking tracking;

	@Autowired
	PositionTracking positions;

	@Autowired
	MembershipKeeping members;

	@Autowired
	VoteRecording votes;

	@Autowired
	CalendarKeeping days;

	@Test
	void pagesTakeAsManyStatementsForThreeHundredRecordsAsForThree() throws Exception {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		fill(draft, 0, 3);
		costs();
		var few = costs();

		fill(draft, 3, 300);

		assertThat(costs()).isEqualTo(few);
	}

	private Map<String, Integer> costs() throws Exception {
		var costs = new TreeMap<String, Integer>();
		for (var page : PAGES) {
			costs.put(page, cost(page));
		}
		return costs;
	}

	private int cost(String page) throws Exception {
		entities.flush();
		entities.clear();
		var seen = statements.during(() -> assertThat(mvc.get().uri(page)).hasStatusOk());
		SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		return seen.size();
	}

	private void fill(DraftId draft, int from, int to) {
		var clause = drafts.find(draft).orElseThrow().clauses().get(0).id();
		for (int number = from; number < to; number++) {
			var actor = actors.register(NewActor.named("Member " + number, ActorKind.STATE));
			var said = recording.record(SampleStatements.by(actor));
			var term = terms.add(new NewTerm(Dimension.TASKS, "Term " + number, "What is it to do?"));
			notes.note(new NewNote(NoteSubject.TERM, term.id(), NoteKind.RISK, "A risk", DAY, List.of(said)));
			tracking.read(new NewReading(draft, term, ReadingState.STATED, "so", null, null, null, Set.of(clause),
					List.of(said), DAY, null));
			positions.take(new NewPosition(actor, term, Stance.SEEKS, "More of it", DAY, null, List.of(said), null));
			members.seat(actor, DAY, DAY);
			days.note(new NewCalendarDay("Day " + number, DAY, null, draft, null, List.of(said), null));
			vote(draft, actor);
			entities.flush();
			entities.clear();
		}
	}

	private void vote(DraftId draft, ActorId actor) {
		votes.record(draft,
				List.of(new NewVote(draft, actor, Choice.IN_FAVOUR, VoteBasis.RECORDED, DAY, List.of(), null)));
	}

}
