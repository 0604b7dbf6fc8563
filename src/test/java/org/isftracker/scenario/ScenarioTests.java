package org.isftracker.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.isftracker.TestDatabase;
import org.isftracker.assessment.Outcome;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.scenario.NewAnswers.NewAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@TestPropertySource(properties = "tracker.dossier=starter")
@Transactional
@WithMockUser(username = "analyst", roles = "ANALYST")
class ScenarioTests {

	@Autowired
	AnswerRecording recording;

	@Autowired
	AnswerReading answers;

	@Autowired
	AnswerSheets sheets;

	@Autowired
	NationReading nations;

	@Autowired
	Mandate mandate;

	@Test
	void anAnswerSupersedesTheOneOnTheSameReadingAndKeepsIt() {
		var condition = condition("Not to disarm Hamas");
		int seen = answers.of(condition.id()).size();

		record(condition, seen, answer("Disarming armed groups", null, Effect.FAILS));
		record(condition, seen + 1, answer("Disarming armed groups", null, Effect.OPEN));

		assertThat(answers.of(condition.id())).hasSize(seen + 2);
		assertThat(answers.given()).filteredOn(answer -> answer.condition().equals(condition.id()))
			.noneMatch(answer -> answer.reading().isSilent());
	}

	@Test
	void whoAnswersFromAnOlderPageIsRefused() {
		var condition = condition("Not to disarm Hamas");
		var given = answer("Disarming armed groups", "Keeps arms locked away", Effect.MEETS);

		assertThatExceptionOfType(ScenarioRefused.class).isThrownBy(() -> record(condition, 0, given))
			.returns(true, ScenarioRefused::isStale);
	}

	@Test
	void aTermThatTheConditionDoesNotConcernIsRefused() {
		var condition = condition("Not to disarm Hamas");

		assertThatExceptionOfType(ScenarioRefused.class)
			.isThrownBy(() -> record(condition, answers.of(condition.id()).size(),
					answer("Funding", "By its members", Effect.MEETS)))
			.returns("scenario.refused.other-term", ScenarioRefused::code);
	}

	@Test
	void aSheetShowsTheReadingsOfAllDraftsAndWhatWasJudgedUnderThem() {
		var condition = condition("Not to disarm Hamas");

		var sheet = sheets.of(condition.nation(), condition.id()).orElseThrow();

		assertThat(sheet.terms()).singleElement()
			.satisfies(term -> assertThat(term.rows()).hasSize(2).last().satisfies(row -> {
				assertThat(row.reading()).isEqualTo(PossibleReading.SILENT);
				assertThat(row.drafts()).singleElement().asString().contains("Russian");
				assertThat(row.answer()).extracting(AnswerView::effect).isEqualTo(Effect.MEETS);
			}));
		assertThat(sheet.precedents()).singleElement().returns(Outcome.NOT_MET, Precedent::outcome);
	}

	@Test
	@WithMockUser(username = "reader", roles = "READER")
	void readersSeeNoAnswers() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answers.given());
	}

	private void record(ConditionView condition, int seen, NewAnswer answer) {
		recording.record(new NewAnswers(condition.id(), seen, List.of(answer)));
	}

	private NewAnswer answer(String term, @Nullable String words, Effect effect) {
		return new NewAnswer(term(term), new PossibleReading(words), effect, null);
	}

	private TermId term(String name) {
		return mandate.terms()
			.stream()
			.filter(term -> term.name().equals(name))
			.map(TermView::id)
			.findFirst()
			.orElseThrow();
	}

	private ConditionView condition(String title) {
		return nations.conditions().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
	}

}
