package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MastHeadTests {

	@Test
	void aResolutionIsCalledByItsNumberAndADraftByItsSymbol() {
		assertThat(named("S/RES/9901 (2031)")).isEqualTo("Resolution 9901 (2031)");
		assertThat(named("S/2031/17")).isEqualTo("S/2031/17");
		assertThat(named(null)).isNull();
	}

	private static @Nullable String named(@Nullable String symbol) {
		return new MastHead(symbol, null, List.of(), null).name();
	}

}
