package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.isftracker.TestDatabase;
import org.isftracker.evidence.Usage;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.SourceFile;
import org.isftracker.resolution.SourceKeeping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
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
	void whatIsRefusedLeavesNothingBehind() {
		var paragraphs = new ArrayList<>(FlatDocument.read(AssemblyTests.TEXT).paragraphs());
		paragraphs.set(0, paragraphs.get(0).as(Part.CLOSING, 0));
		int before = reading.summaries().size();

		assertThatThrownBy(() -> importing.make(text("Harbour", AssemblyTests.TEXT, paragraphs, null)))
			.isInstanceOf(ImportRefused.class);
		assertThat(reading.summaries()).hasSize(before);
	}

	private DraftId imported(String label, String words, @Nullable DraftId base) {
		return importing.make(text(label, words, FlatDocument.read(words).paragraphs(), base));
	}

	private static ImportedText text(String label, String words, List<FlatParagraph> paragraphs,
			@Nullable DraftId base) {
		var source = new SourceFile("harbour.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
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
