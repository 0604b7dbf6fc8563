package org.isftracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.isftracker.search.Find.Excerpt;
import org.junit.jupiter.api.Test;

class SearchingTests {

	@Test
	void everyWordIsSearchedByItsBeginning() {
		assertThat(Searching.query("demilitariz Gaza")).isEqualTo("demilitariz:* & Gaza:*");
	}

	@Test
	void whatIsNoWordIsLeftOutSoThatNoInputCanBreakTheSearch() {
		assertThat(Searching.query("'; drop & | ! ( <-> :* police")).isEqualTo("drop:* & police:*");
		assertThat(Searching.query(" \t& ' ")).isEmpty();
	}

	@Test
	void searchedWordsAreMarkedInTheExcerpt() {
		assertThat(Searching.excerpts("train \uE000police\uE001 and others")).containsExactly(
				new Excerpt("train ", false), new Excerpt("police", true), new Excerpt(" and others", false));
	}

}
