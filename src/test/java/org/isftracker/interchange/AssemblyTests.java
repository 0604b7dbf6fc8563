package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.isftracker.interchange.ImportRefused.Reason;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.NewClause;
import org.junit.jupiter.api.Test;

class AssemblyTests {

	static final String TEXT = """
			The Security Council,

			Recalling its earlier decisions on the harbour,

			1. Welcomes the plan for the harbour;

			2. Decides to establish a harbour force, which shall:

			(a) guard the piers;

			(b) train the pilots;

			3. Decides to remain seized of the matter.

			Annex

			1. The piers are repaired first.

			2. The cranes follow.
			""";

	final FlatDocument read = FlatDocument.read(TEXT);

	@Test
	void aTextBecomesClausesAsItWasRead() {
		var assembly = Assembly.of(read.paragraphs());

		assertThat(assembly.clauses()).extracting(NewClause::kind)
			.containsExactly(ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.OPERATIVE, ClauseKind.OPERATIVE,
					ClauseKind.OPERATIVE, ClauseKind.OPERATIVE, ClauseKind.ANNEX, ClauseKind.ANNEX);
		assertThat(assembly.clauses()).extracting(NewClause::level).containsExactly(0, 0, 0, 1, 1, 0, 0, 0);
		assertThat(assembly.annexes()).singleElement().satisfies(annex -> assertThat(annex.title()).isEqualTo("Annex"));
	}

	@Test
	void whatIsLeftOutIsNotThere() {
		var parts = parts();
		parts.set(1, Part.LEAVE_OUT);

		assertThat(Assembly.of(with(parts)).clauses()).hasSize(7)
			.extracting(clause -> clause.wording().words())
			.doesNotContain("Welcomes the plan for the harbour;");
	}

	@Test
	void aHeadingStandsBeforeTheNextClause() {
		var parts = parts();
		parts.set(1, Part.HEADING);

		assertThat(Assembly.of(with(parts)).clauses().get(1).wording().heading())
			.isEqualTo("Welcomes the plan for the harbour;");
	}

	@Test
	void aSubParagraphNeedsAParagraphAboveIt() {
		var parts = parts();
		parts.set(0, Part.SUB_1);

		assertRefused(Reason.NOTHING_TO_STAND_UNDER, 0, parts);
	}

	@Test
	void aHeadingAtTheEndIsRefused() {
		var parts = parts();
		parts.set(parts.size() - 1, Part.HEADING);

		assertRefused(Reason.HEADING_OF_NOTHING, parts.size() - 1, parts);
	}

	@Test
	void somethingMustBeLeft() {
		var parts = new ArrayList<>(parts().stream().map(part -> Part.LEAVE_OUT).toList());

		assertRefused(Reason.NOTHING_LEFT, 0, parts);
	}

	private void assertRefused(Reason reason, int paragraph, List<Part> parts) {
		assertThatThrownBy(() -> Assembly.of(with(parts))).isInstanceOfSatisfying(ImportRefused.class, refused -> {
			assertThat(refused.reason()).isEqualTo(reason);
			assertThat(refused.paragraph()).isEqualTo(paragraph);
		});
	}

	private List<FlatParagraph> with(List<Part> parts) {
		return IntStream.range(0, parts.size())
			.mapToObj(at -> read.paragraphs().get(at))
			.map(paragraph -> paragraph.as(parts.get(paragraph.key()), paragraph.level()))
			.toList();
	}

	private List<Part> parts() {
		return new ArrayList<>(read.paragraphs().stream().map(FlatParagraph::part).toList());
	}

}
