package org.isftracker.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isftracker.briefing.SampleFindings.condition;
import static org.isftracker.briefing.SampleFindings.nation;

import java.util.List;

import org.isftracker.briefing.BriefingContent.NewsLine;
import org.junit.jupiter.api.Test;

class NewsTests {

	static final List<NewsKind> ALL = List.of(NewsKind.values());

	static final Findings BEFORE = SampleFindings
		.of(nation("Harbourland", "considering", "in doubt", "500 troops", condition("A mandate", "met", null)));

	@Test
	void whatStaysTheSameIsNoNews() {
		assertThat(News.between(BEFORE, BEFORE, ALL)).isEmpty();
	}

	@Test
	void everyFindingThatChangedIsToldWithWhatItWas() {
		var now = SampleFindings
			.of(nation("Harbourland", "pledged", "comes", "500–800 troops", condition("A mandate", "met", null)));

		assertThat(News.between(BEFORE, now, ALL)).extracting(NewsLine::kind, NewsLine::before, NewsLine::now)
			.containsExactly(tuple(NewsKind.STATUSES, "considering", "pledged"),
					tuple(NewsKind.READINESS, "in doubt", "comes"),
					tuple(NewsKind.TROOPS, "500 troops", "500–800 troops"));
	}

	@Test
	void aVerdictThatTurnedStaleIsNews() {
		var now = SampleFindings.of(nation("Harbourland", "considering", "in doubt", "500 troops",
				condition("A mandate", "met", "judged on the first text; OP 7 changed since")));

		assertThat(News.between(BEFORE, now, ALL)).singleElement()
			.extracting(NewsLine::now)
			.isEqualTo("met, judged on the first text; OP 7 changed since");
	}

	@Test
	void whatCameAndWhatIsGoneHasOneSideOnly() {
		var now = SampleFindings.of(nation("Pierland", "approached", "in doubt", "none"));

		assertThat(News.between(BEFORE, now, List.of(NewsKind.STATUSES)))
			.extracting(NewsLine::subject, NewsLine::before, NewsLine::now)
			.containsExactly(tuple("Pierland", null, "approached"), tuple("Harbourland", "considering", null));
	}

	@Test
	void whatCannotBeComparedIsNotTold() {
		var now = SampleFindings.of(nation("Harbourland", "pledged", "in doubt", "500 troops"));

		assertThat(News.between(BEFORE, now, List.of(NewsKind.TROOPS))).isEmpty();
	}

}
