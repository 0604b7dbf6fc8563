package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.comparison.SampleTexts.compared;
import static org.isftracker.comparison.SampleTexts.draft;
import static org.isftracker.comparison.SampleTexts.provision;
import static org.isftracker.comparison.SampleTexts.text;

import java.util.List;
import java.util.Map;

import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.junit.jupiter.api.Test;

class ProvisionMatrixTests {

	private static final String LIGHTS = "Decides that the lights of the strait are to burn by night;";

	private static final DraftText FIRST = text("First", "lights", LIGHTS, "ferry",
			"Urges Belmont to run the ferry every day;");

	private static final DraftText SECOND = draft("Second", "en", FIRST, "pilots",
			"Invites the pilots of Aravia to advise the harbour board;", "lights",
			LIGHTS.replace("by night", "by night and in fog"));

	private static final DraftText THIRD = draft("Third", "en", SECOND, "pilots",
			"Invites the pilots of Aravia to advise the harbour board;", "lights",
			LIGHTS.replace("by night", "by night and in fog"));

	private static final DraftText RIVAL = text("Rival", "quays", "Requests a survey of the quays;");

	private static final List<TracedDraft> DRAFTS = List.of(new TracedDraft(FIRST, null),
			new TracedDraft(SECOND, compared(FIRST, SECOND)), new TracedDraft(THIRD, compared(SECOND, THIRD)),
			new TracedDraft(RIVAL, null));

	@Test
	void everyCellSaysWhatItsDraftDidToTheProvision() {
		var lines = ProvisionMatrix.of(DRAFTS).lines();

		assertThat(kinds(lines, "lights")).containsExactly("FIRST", "REWORDED", "UNCHANGED", "ABSENT");
		assertThat(kinds(lines, "ferry")).containsExactly("FIRST", "REMOVED", "ABSENT", "ABSENT");
		assertThat(kinds(lines, "pilots")).containsExactly("ABSENT", "ADDED", "UNCHANGED", "ABSENT");
		assertThat(kinds(lines, "quays")).containsExactly("ABSENT", "ABSENT", "ABSENT", "FIRST");
	}

	@Test
	void linesStandInTheOrderOfTheNewestTextAndRivalsAfterThem() {
		assertThat(ProvisionMatrix.of(DRAFTS).lines()).extracting(ProvisionMatrix.Line::provision)
			.startsWith(provision("pilots"))
			.endsWith(provision("quays"));
	}

	@Test
	void untouchedProvisionsCanBeLeftOut() {
		assertThat(ProvisionMatrix.of(DRAFTS).touched().lines()).extracting(ProvisionMatrix.Line::provision)
			.doesNotContain(provision("quays"))
			.contains(provision("ferry"));
	}

	@Test
	void aTraceTellsEachStepAndWhoseDraftNeverHadIt() {
		var trace = ProvisionTrace.of(provision("lights"), DRAFTS, Map.of(FIRST.id(), "Aravia")).orElseThrow();

		assertThat(trace.label()).isEqualTo("OP 2");
		assertThat(trace.steps()).extracting(step -> step.draft().label()).containsExactly("First", "Second", "Third");
		assertThat(trace.steps().get(0).sponsors()).isEqualTo("Aravia");
		assertThat(trace.steps().get(1).rows()).singleElement().extracting(ComparedRow::kind).isEqualTo("REWORDED");
		assertThat(trace.without()).extracting(DraftSummary::label).containsExactly("Rival");
	}

	@Test
	void aProvisionOfNoDraftHasNoTrace() {
		assertThat(ProvisionTrace.of(provision("unknown"), DRAFTS, Map.of())).isEmpty();
	}

	private static List<String> kinds(List<ProvisionMatrix.Line> lines, String provision) {
		return lines.stream()
			.filter(line -> line.provision().equals(provision(provision)))
			.flatMap(line -> line.cells().stream())
			.map(ProvisionMatrix.Cell::kind)
			.toList();
	}

}
