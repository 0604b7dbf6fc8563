package org.isftracker.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "desk@example.org", "first.last+isf@mission.example.int", "o'neill@example.org" })
	void anAddressIsTakenAsItIs(String typed) {
		assertThat(MailAddress.of(" " + typed + " "))
			.hasValueSatisfying(address -> assertThat(address.words()).isEqualTo(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "desk", "@example.org", "desk@", "desk@example.org, other@example.org",
			"Desk <desk@example.org>", "desk@example.org\r\nBcc: other@example.org", "desk@example.org\u0000",
			"list: a@example.org;", "de sk@example.org", "\u202Edesk@example.org", "desk@exa mple.org",
			"a@b@example.org" })
	void whatIsMoreOrLessThanAnAddressIsNot(String typed) {
		assertThat(MailAddress.of(typed)).isEmpty();
	}

	@Test
	void anAddressIsNoLongerThanMailServersTake() {
		assertThat(MailAddress.of("a".repeat(60) + "@" + "b".repeat(200) + ".org")).isEmpty();
	}

}
