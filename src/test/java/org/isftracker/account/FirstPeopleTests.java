package org.isftracker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class FirstPeopleTests {

	private final People people = mock(People.class);

	@Test
	void theStartIsRefusedWhereNobodyCouldSignIn() {
		assertThatExceptionOfType(NoFirstAdministrator.class)
			.isThrownBy(() -> withoutDemo(" ").afterSingletonsInstantiated());
	}

	@Test
	void theRefusalSaysWhatToSet() {
		assertThat(new NoFirstAdministratorAnalyzer().analyze(new NoFirstAdministrator())).isNotNull()
			.extracting("action")
			.asString()
			.contains("TRACKER_ADMIN_PASSWORD");
	}

	@Test
	void theFirstAdministratorGetsTheGivenPassword() {
		withoutDemo("a first password").afterSingletonsInstantiated();

		verify(people).save(any(Person.class));
	}

	@Test
	void theEmbeddedDatabaseGetsOneAccountForEachRole() {
		people(null, Stream.of(new DemoAccounts())).afterSingletonsInstantiated();

		verify(people, times(Role.values().length)).save(any(Person.class));
	}

	@Test
	void nobodyIsAddedWhereThereArePeople() {
		given(people.byName()).willReturn(List.of(mock(Person.class)));

		withoutDemo(null).afterSingletonsInstantiated();

		verify(people, never()).save(any(Person.class));
	}

	private FirstPeople withoutDemo(@Nullable String password) {
		return people(password, Stream.empty());
	}

	@SuppressWarnings("unchecked")
	private FirstPeople people(@Nullable String password, Stream<DemoAccounts> demo) {
		ObjectProvider<DemoAccounts> accounts = mock(ObjectProvider.class);
		given(accounts.stream()).willReturn(demo);
		return new FirstPeople(people, PasswordEncoderFactories.createDelegatingPasswordEncoder(), Clock.systemUTC(),
				new AccountSettings(password), accounts);
	}

}
