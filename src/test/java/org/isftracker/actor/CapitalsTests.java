package org.isftracker.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CapitalsTests {

	Capitals capitals = new Capitals();

	@Test
	void areWhereTheyAre() {
		assertThat(capitals.of("ID").orElseThrow()).satisfies(jakarta -> {
			assertThat(jakarta.place()).isEqualTo("Jakarta");
			assertThat(jakarta.latitude()).isCloseTo(-6.2, within(.1));
			assertThat(jakarta.longitude()).isCloseTo(106.8, within(.1));
		});
	}

	@Test
	void standForEveryMemberAndObserverAndKosovo() {
		var found = Stream.concat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream(), Stream.of("XK"))
			.filter(code -> capitals.of(code).isPresent());

		assertThat(found).hasSize(193 + 2 + 1).contains("VA", "PS", "XK");
	}

	@Test
	void areOnTheEarthAndEachHasAPlaceOfItsOwn() {
		var all = Stream.of(Locale.getISOCountries()).flatMap(code -> capitals.of(code).stream()).toList();

		assertThat(all).doesNotHaveDuplicates().allSatisfy(capital -> {
			assertThat(capital.latitude()).isBetween(-60.0, 75.0);
			assertThat(capital.longitude()).isBetween(-180.0, 180.0);
		});
	}

	@Test
	void noCodeAndUnknownCodesHaveNone() {
		assertThat(capitals.of(null)).isEmpty();
		assertThat(capitals.of("QQ")).isEmpty();
	}

}
