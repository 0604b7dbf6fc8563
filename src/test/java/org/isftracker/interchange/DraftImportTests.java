package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.isftracker.TestDatabase;
import org.isftracker.evidence.Usage;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.MandateTracking;
import org.isftracker.mandate.NewReading;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.NewDraft;
import org.isftracker.document.KeptFile;
import org.isftracker.resolution.SourceKeeping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class DraftImportTests {

	@Autowired
	DraftImport importing;

	@Autowired
	DraftReading reading;

	@Autowired
	SourceKeeping sources;

	@Autowired
	Preparing preparing;

	@Autowired
	Foreseeing foreseeing;

	@Autowired
	TermKeeping terms;

	@Autowired
	MandateTracking tracking;

	@Autowired
	Mandate mandate;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void aPersonWhoseTextsMayWait() {
		jdbc.sql(
				"insert into person values ('tracker', 'Tracker', 'READER', null, false, now(), 0) on conflict do nothing")
			.update();
	}

	@Test
	void aTextBecomesAWorkingDraftWithItsOriginalBeside() {
		var draft = imported("Harbour", AssemblyTests.TEXT, null);

		assertThat(text(draft).clauses()).extracting(ClauseText::label)
			.containsExactly("PP 1", "OP 1", "OP 2", "OP 2 (a)", "OP 2 (b)", "OP 3", "Annex 1, 1", "Annex 1, 2");
		assertThat(sources.of(draft)).singleElement()
			.satisfies(kept -> assertThat(sources.find(draft, kept.id()).orElseThrow().bytes())
				.isEqualTo(AssemblyTests.TEXT.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void whatSurelyComesFromTheBaseContinuesItsProvisions() {
		var base = imported("Harbour", AssemblyTests.TEXT, null);
		var revised = AssemblyTests.TEXT.replace("1. Welcomes the plan for the harbour;",
				"1. Requests the Secretary-General to report on every tide;\n\n2. Welcomes the plan for the harbour;")
			.replace("2. Decides to", "3. Decides to")
			.replace("3. Decides to remain", "4. Decides to remain")
			.replace("guard the piers", "guard the northern piers");

		var draft = imported("Harbour, revised", revised, base);

		assertThat(clause(draft, "OP 2").provision()).isEqualTo(clause(base, "OP 1").provision());
		assertThat(clause(draft, "OP 3 (a)").provision()).isEqualTo(clause(base, "OP 2 (a)").provision());
		assertThat(text(base).clauses()).extracting(ClauseText::provision)
			.doesNotContain(clause(draft, "OP 1").provision());
	}

	@Test
	void noProvisionIsGivenToTwoClausesOfOneDraft() {
		var base = imported("Harbour", AssemblyTests.TEXT, null);

		var draft = imported("Harbour again", AssemblyTests.TEXT, base);

		assertThat(text(draft).clauses()).extracting(ClauseText::provision)
			.doesNotHaveDuplicates()
			.containsExactlyElementsOf(text(base).clauses().stream().map(ClauseText::provision).toList());
	}

	@Test
	void aPairThatSomebodyMadeOutranksTheComparison() {
		var base = imported("Harbour", AssemblyTests.TEXT, null);
		var waiting = waiting(AssemblyTests.TEXT.replace("Welcomes the plan for the harbour", "Deplores all fog"));
		preparing.descend(waiting, 0, base);
		int fog = key(waiting, "Deplores all fog;");
		preparing.pair(waiting, 1, base, fog, clause(base, "OP 1").id());
		preparing.pair(waiting, 2, base, key(waiting, "guard the piers;"), null);

		var foreseen = foreseeing.of(preparing.find(waiting).orElseThrow()).orElseThrow();
		assertThat(foreseen.rows()).filteredOn(row -> row.key() == fog)
			.singleElement()
			.satisfies(row -> assertThat(row.from()).containsExactly(clause(base, "OP 1")));
		assertThat(foreseen.dropped()).containsExactly(clause(base, "OP 2 (a)"));
		var draft = importing.make(preparing.find(waiting).orElseThrow(), particulars("Fog", base));

		assertThat(clause(draft, "OP 1").provision()).isEqualTo(clause(base, "OP 1").provision());
		assertThat(clause(draft, "OP 2 (a)").provision()).isNotEqualTo(clause(base, "OP 2 (a)").provision());
	}

	@Test
	void pairsOfAnotherBaseCountNoMore() {
		var base = imported("Harbour", AssemblyTests.TEXT, null);
		var other = imported("Other harbour", AssemblyTests.TEXT, null);
		var waiting = waiting(AssemblyTests.TEXT);
		preparing.pair(waiting, 0, other, key(waiting, "guard the piers;"), null);
		preparing.descend(waiting, 1, base);

		assertThat(foreseeing.of(preparing.find(waiting).orElseThrow()).orElseThrow().unchanged()).isEqualTo(8);
	}

	@Test
	void readingsGoAlongWhereTheWordsAreTheSame() {
		var base = imported("Harbour", AssemblyTests.TEXT, null);
		var kept = term("Plans");
		var lost = term("Piers");
		read(base, kept, clause(base, "OP 1"));
		read(base, lost, clause(base, "OP 2 (a)"));

		var draft = imported("Revised", AssemblyTests.TEXT.replace("guard the piers", "guard the northern piers"),
				base);

		assertThat(mandate.readings(List.of(draft))).singleElement().satisfies(reading -> {
			assertThat(reading.term()).isEqualTo(kept);
			assertThat(reading.clauses()).containsExactly(clause(draft, "OP 1").id());
		});
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() {
		var paragraphs = new ArrayList<>(FlatDocument.read(AssemblyTests.TEXT).paragraphs());
		paragraphs.set(0, paragraphs.get(0).as(Part.CLOSING, 0));
		int before = reading.summaries().size();

		assertThatThrownBy(() -> importing.make(text("Harbour", AssemblyTests.TEXT, paragraphs, null)))
			.isInstanceOf(ImportRefused.class);
		assertThat(reading.summaries()).hasSize(before);
	}

	private WaitingId waiting(String words) {
		return preparing.keep(new KeptFile("fog.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8)), false);
	}

	private int key(WaitingId waiting, String words) {
		return preparing.find(waiting)
			.orElseThrow()
			.paragraphs()
			.stream()
			.filter(paragraph -> paragraph.words().equals(words))
			.findFirst()
			.orElseThrow()
			.key();
	}

	private TermId term(String name) {
		return terms.add(new NewTerm(Dimension.LEGAL_BASIS, name, "What of it?"));
	}

	private void read(DraftId draft, TermId term, ClauseText clause) {
		tracking.read(new NewReading(draft, term, ReadingState.STATED, "as it says", null, null, null,
				Set.of(clause.id()), List.of(), LocalDate.of(2025, 3, 4), null));
	}

	private static NewDraft particulars(String label, DraftId base) {
		return new NewDraft(label, "en", null, base, false, null, Usage.PUBLIC, null, List.of(), List.of(), List.of());
	}

	private DraftId imported(String label, String words, @Nullable DraftId base) {
		return importing.make(text(label, words, FlatDocument.read(words).paragraphs(), base));
	}

	private static ImportedText text(String label, String words, List<FlatParagraph> paragraphs,
			@Nullable DraftId base) {
		var source = new KeptFile("harbour.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
		var particulars = new NewDraft(label, "en", null, base, false, null, Usage.PUBLIC, null, List.of(), List.of(),
				List.of());
		return new ImportedText(source, paragraphs, particulars);
	}

	private DraftText text(DraftId draft) {
		return reading.find(draft).orElseThrow();
	}

	private ClauseText clause(DraftId draft, String label) {
		return text(draft).clauses().stream().filter(clause -> clause.label().equals(label)).findFirst().orElseThrow();
	}

}
