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
class StatementReadingTests {

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording recording;

	@Autowired
	StatementReading reading;

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
	void aReaderNeverMeetsWhatIsInConfidence() {
		var open = recording.record(SampleStatements.by(freedonia));
		var secret = recording
			.record(SampleStatements.inConfidence(freedonia, "A word in the corridor about engineers"));

		assertThat(reading.citations(List.of(open, secret))).containsOnlyKeys(open, secret);
		signInAs("READER");

		assertThat(reading.citations(List.of(open, secret))).containsOnlyKeys(open);
		assertThat(reading.find(secret)).isEmpty();
		assertThat(reading.by(freedonia)).extracting(Citation::id).containsExactly(open);
		assertThat(reading.matching("engineers", 10)).extracting(Citation::id).containsExactly(open);
		assertThat(reading.page(StatementFilter.all(), 1).total()).isEqualTo(1);
	}

	@Test
	void aNoteThatCitesOnlyConfidencesIsKeptFromReaders() {
		var secret = recording.record(SampleStatements.inConfidence(freedonia, "A word in the corridor"));
		notes.note(note("Seems to hesitate", List.of(secret)));
		notes.note(note("Holds elections in May", List.of()));

		assertThat(notes.on(NoteSubject.ACTOR, freedonia.id())).hasSize(2);
		signInAs("READER");

		assertThat(notes.on(NoteSubject.ACTOR, freedonia.id())).extracting(NoteView::words)
			.containsExactly("Holds elections in May");
	}

	@Test
	void whatPersonsSayCountsAsSaidByTheStateTheyBelongTo() {
		var minister = actors
			.register(new NewActor("Rufus T. Firefly", ActorKind.PERSON, null, "President", freedonia, null, null));
		var said = recording.record(SampleStatements.by(minister));

		assertThat(reading.by(freedonia)).extracting(Citation::id).containsExactly(said);
	}

	@Test
	void aSearchTakesPercentSignsAtTheirWord() {
		recording.record(SampleStatements.by(freedonia));
		entities.flush();

		assertThat(reading.matching("%", 10)).isEmpty();
		assertThat(reading.matching("CLEAR mandate", 10)).hasSize(1);
	}

	@Test
	void aStatementDoesNotSupersedeItself() {
		var earlier = recording.record(SampleStatements.by(freedonia));
		var sample = SampleStatements.by(freedonia);
		var circle = new NewStatement(freedonia, null, null, sample.saidOn(), null, sample.outlet(), null, null, "en",
				sample.grade(), sample.form(), sample.words(), null, sample.usage(), earlier);

		assertThatExceptionOfType(EvidenceRefused.class).isThrownBy(() -> recording.correct(earlier, 0, circle))
			.returns("supersedes", EvidenceRefused::field);
	}

	private NewNote note(String words, List<StatementId> statements) {
		return new NewNote(NoteSubject.ACTOR, freedonia.id(), NoteKind.REMARK, words, LocalDate.of(2025, 11, 7),
				statements);
	}

	private static void signInAs(String role) {
		var person = new TestingAuthenticationToken("tracker", "", "ROLE_" + role);
		SecurityContextHolder.getContext().setAuthentication(person);
	}

}
