package org.isftracker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokenTests {

	private static final Instant NOW = Instant.parse("2025-11-13T15:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);

	@ParameterizedTest
	@CsvSource({ "LEAD, LEAD, LEAD", "LEAD, ANALYST, ANALYST", "ANALYST, LEAD, ANALYST", "READER, LEAD, READER",
			"ADMINISTRATOR, READER, READER", "ADMINISTRATOR, LEAD, READER", "ANALYST, ADMINISTRATOR, READER" })
	void aTokenMayWhatBothItAndItsOwnerMay(Role owner, Role token, Role both) {
		assertThat(owner.within(token)).isEqualTo(both);
	}

	@ParameterizedTest
	@CsvSource({ "LEAD, ADMINISTRATOR", "ANALYST, LEAD", "READER, ANALYST", "ADMINISTRATOR, ANALYST" })
	void nobodyMakesATokenAboveTheOwnRole(Role owner, Role wanted) {
		assertRefused(owner, new NewToken("too much", wanted, TODAY), "mayDo");
	}

	@Test
	void itLastsFromTodayForAtMostAYear() {
		assertRefused(Role.LEAD, new NewToken("late", Role.LEAD, TODAY.minusDays(1)), "endsOn");
		assertRefused(Role.LEAD, new NewToken("long", Role.LEAD, TODAY.plusDays(367)), "endsOn");
		assertThat(token(Role.LEAD, new NewToken("a year", Role.LEAD, TODAY.plusDays(366))).works(TODAY)).isTrue();
	}

	@Test
	void itWorksThroughItsLastDayUnlessRevoked() {
		var token = token(Role.LEAD, new NewToken("today", Role.READER, TODAY));

		assertThat(token.works(TODAY)).isTrue();
		assertThat(token.works(TODAY.plusDays(1))).isFalse();
		token.revoke(NOW);
		assertThat(token.works(TODAY)).isFalse();
	}

	@Test
	void theSecretIsRecognizableLongAndNeverPrinted() {
		var secret = TokenSecret.random(new SecureRandom());

		assertThat(secret.text()).matches("isft_[0-9a-f]{64}");
		assertThat(secret.isWellFormed()).isTrue();
		assertThat(secret.hash()).hasSize(64).isNotEqualTo(TokenSecret.random(new SecureRandom()).hash());
		assertThat(secret).hasToString("TokenSecret[]");
		assertThat(new TokenSecret("isft_" + "Z".repeat(64)).isWellFormed()).isFalse();
	}

	private static void assertRefused(Role owner, NewToken wanted, String field) {
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> token(owner, wanted))
			.satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
	}

	private static AccessToken token(Role owner, NewToken wanted) {
		return new AccessToken(new Colleague("olive", "Olive Owner", owner, true, NOW), wanted,
				TokenSecret.random(new SecureRandom()), NOW, TODAY);
	}

}
