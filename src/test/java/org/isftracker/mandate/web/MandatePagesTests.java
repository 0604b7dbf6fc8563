package org.isftracker.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.isftracker.TestDatabase;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.MandateTracking;
import org.isftracker.mandate.NewReading;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.ReadingId;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.jspecify.annotations.Nullable;
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
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class MandatePagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading drafts;

	@Autowired
	TermKeeping terms;

	@Autowired
	MandateTracking tracking;

	@Autowired
	Mandate mandate;

	@Autowired
	EntityManager entities;

	DraftId draft = DraftId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	TermId term = TermId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	@BeforeEach
	void bringIn() {
		draft = drafting.create(SampleDrafts.harbour("First text"));
		term = terms.add(new NewTerm(Dimension.DURATION, "Duration of the force", "Until when?"));
		entities.flush();
	}

	@Test
	void showsWhatChangedFromOneTextToTheNext() {
		read("one year", null);
		entities.flush();
		var next = drafting.startNext(draft, "Second text");
		entities.flush();
		var copied = mandate.reading(next, term).orElseThrow();
		tracking.read(new NewReading(next, term, ReadingState.STATED, "two years", null, null, null, Set.of(),
				List.of(), LocalDate.EPOCH, copied.id()));
		entities.flush();
		var anchor = anchor();

		assertThat(mvc.get().uri("/mandate")).hasStatusOk()
			.bodyText()
			.contains("First text", "Second text", "shift-changed", "one year", "two years", "#" + anchor);
		assertThat(mvc.get().uri("/mandate/terms/{id}", term)).hasStatusOk()
			.bodyText()
			.contains("Until when?", "two years", "One earlier reading");
	}

	@Test
	void saysWhereNobodyHasRead() {
		assertThat(mvc.get().uri("/mandate")).hasStatusOk().bodyText().contains("Not read");
		assertThat(mvc.get().uri("/mandate/terms/{id}", term)).hasStatusOk()
			.bodyText()
			.contains("it counts neither as stated nor as silent");
	}

	@Test
	void aCellOpensAsAFormInPlaceAndAsAPage() {
		var label = anchor().replace("-", " ");

		assertThat(mvc.get().uri("/mandate/readings/{draft}/{term}", draft, term).header("HX-Request", "true"))
			.hasStatusOk()
			.bodyText()
			.contains("<form", label)
			.doesNotContain("<html");
		assertThat(mvc.get().uri("/mandate/readings/{draft}/{term}", draft, term)).hasStatusOk()
			.bodyText()
			.contains("<html", "Until when?");
	}

	@Test
	void keepsWhatWasTypedBesideWhatIsWrong() {
		assertThat(mvc.post()
			.uri("/mandate/readings/{draft}/{term}", draft, term)
			.param("state", "SILENT")
			.param("value", "yet it speaks")
			.param("holdsFrom", "2025-11-13")
			.with(csrf())).hasStatusOk().bodyText().contains("yet it speaks", "A text that is silent says nothing");
		assertThat(mvc.post()
			.uri("/mandate/readings/{draft}/{term}", draft, term)
			.param("state", "STATED")
			.param("value", "six months")
			.param("number", "six")
			.param("clauses", "no clause")
			.param("holdsFrom", "soon")
			.with(csrf())).hasStatusOk().bodyText().contains("six months", "value=\"six\"", "soon");
	}

	@Test
	void theSecondToSaveSeesBoth() {
		var first = read("one year", null);
		read("two years", first);
		entities.flush();

		assertThat(mvc.post()
			.uri("/mandate/readings/{draft}/{term}", draft, term)
			.param("state", "STATED")
			.param("value", "three years")
			.param("holdsFrom", "2025-11-13")
			.param("madeFrom", first.toString())
			.with(csrf())).hasStatus(409)
			.bodyText()
			.contains("two years", "three years", "Somebody else read this term first");
	}

	@Test
	void leadsThroughTheClausesThatNobodyLinked() {
		var clause = clauses().get(0);

		assertThat(mvc.get().uri("/mandate/clauses/{draft}", draft)).hasStatusOk()
			.bodyText()
			.contains(clause.label(), clause.words());
		assertThat(mvc.post().uri("/mandate/clauses/{draft}/{clause}/without-term", draft, clause.id()).with(csrf()))
			.hasRedirectedUrl("/mandate/clauses/" + draft);
		entities.flush();
		SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		assertThat(mandate.checkedClauses(draft)).containsExactly(clause.id());
		assertThat(mvc.post().uri("/mandate/clauses/{draft}/{clause}/without-term", draft, draft).with(csrf()))
			.hasStatus(404);
	}

	@Test
	void termsAreAddedUnderNamesOfTheirOwn() {
		assertThat(mvc.post()
			.uri("/mandate/terms")
			.param("dimension", "EXIT")
			.param("name", "Duration of the force")
			.param("question", "When does it leave?")
			.with(csrf())).hasStatusOk().bodyText().contains("Another term has this name", "When does it leave?");
		assertThat(mvc.post()
			.uri("/mandate/terms")
			.param("dimension", "EXIT")
			.param("name", "Exit")
			.param("question", "When does it leave?")
			.with(csrf())).hasStatus3xxRedirection();
	}

	@Test
	void aDraftInConfidenceIsNoColumnForReaders() {
		drafting.create(SampleDrafts.confidential("Secret text"));
		entities.flush();

		assertThat(mvc.get().uri("/mandate")).bodyText().contains("Secret text");
		assertThat(mvc.get().uri("/mandate").with(user("tracker").roles("READER"))).hasStatusOk()
			.bodyText()
			.doesNotContain("Secret text", "Add a term");
	}

	private ReadingId read(String value, @Nullable ReadingId madeFrom) {
		return tracking.read(new NewReading(draft, term, ReadingState.STATED, value, null, null, null,
				Set.of(clauses().get(0).id()), List.of(), LocalDate.EPOCH, madeFrom));
	}

	private List<ClauseText> clauses() {
		return drafts.find(draft).orElseThrow().clauses();
	}

	private String anchor() {
		return clauses().get(0).anchor();
	}

}
