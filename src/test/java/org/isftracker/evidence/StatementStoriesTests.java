package org.isftracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class StatementStoriesTests {

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording recording;

	@Autowired
	StatementStories stories;

	@Autowired
	ConflictTracking conflicts;

	@Autowired
	NoteKeeping notes;

	@Autowired
	EntityManager entities;

	ActorId freedonia = ActorId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	@BeforeEach
	void signInAndRegister() {
		signInAs("ANALYST");
		freedonia = actors.register(NewActor.named("Freedonia", ActorKind.STATE));
	}

	@Test
	void aStatementStandsAmidAllThatSupersededOneAnother() {
		var twenty = said("Twenty thousand", 1, null);
		var eight = said("Eight thousand", 2, twenty);
		var five = said("Five to eight thousand", 3, eight);
		said("Something else", 2, null);
		entities.flush();

		assertThat(stories.around(eight).statements()).extracting(Citation::id).containsExactly(twenty, eight, five);
		assertThat(stories.around(twenty).later(eight)).extracting(Citation::id).containsExactly(five);
	}

	@Test
	void conflictingReportsAreToldOfEachOfThemUntilLifted() {
		var five = said("Five", 1, null);
		var two = said("Two", 2, null);
		var conflict = conflicts.mark(List.of(five, two), "One says five, the other two");
		entities.flush();

		assertThat(stories.around(two).standing()).singleElement()
			.satisfies(told -> assertThat(told.statements()).extracting(Citation::id).containsExactly(five, two));
		assertThatExceptionOfType(EvidenceRefused.class)
			.isThrownBy(() -> conflicts.mark(List.of(two, five), "Once more"))
			.withMessage("MARKED_ALREADY");
		conflicts.lift(conflict);

		assertThat(stories.by(freedonia).standing()).isEmpty();
		assertThat(stories.by(freedonia).lifted()).hasSize(1);
	}

	@Test
	void aConflictWithAWordInConfidenceIsKeptFromReaders() {
		var open = said("Two", 1, null);
		var secret = recording.record(SampleStatements.inConfidence(freedonia, "Five, in fact"));
		conflicts.mark(List.of(open, secret), "In fact it is five");
		entities.flush();
		signInAs("READER");

		assertThat(stories.around(open).conflicts()).isEmpty();
	}

	@Test
	void tellsWhatRestsOnAStatement() {
		var open = said("Two", 1, null);
		notes.note(new NewNote(NoteSubject.ACTOR, freedonia.id(), NoteKind.RISK, "Two may be too few",
				LocalDate.of(2025, 11, 7), List.of(open)));
		notes.note(new NewNote(NoteSubject.STATEMENT, open.id(), NoteKind.REMARK, "Said in haste",
				LocalDate.of(2025, 11, 8), List.of(open)));
		entities.flush();

		assertThat(stories.around(open).uses(open)).extracting(CitingRecord::subject)
			.containsExactly("Said in haste", "Two may be too few");
		signInAs("READER");

		assertThat(stories.around(open).uses(open)).extracting(CitingRecord::subject)
			.containsExactly("Two may be too few");
	}

	private StatementId said(String words, int day, @Nullable StatementId earlier) {
		var sample = SampleStatements.saying(freedonia, words);
		return recording
			.record(new NewStatement(freedonia, null, null, LocalDate.of(2025, 11, day), null, sample.outlet(), null,
					null, "en", sample.grade(), sample.form(), words, null, sample.usage(), earlier));
	}

	private static void signInAs(String role) {
		var person = new TestingAuthenticationToken("tracker", "", "ROLE_" + role);
		SecurityContextHolder.getContext().setAuthentication(person);
	}

}
