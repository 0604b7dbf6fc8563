package org.isftracker.account;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Sees to it, before the first page is served, that somebody can sign in. */
@Component
class FirstPeople implements SmartInitializingSingleton {

	private final People people;

	private final PasswordEncoder passwords;

	private final Clock clock;

	private final AccountSettings settings;

	private final ObjectProvider<DemoAccounts> demo;

	FirstPeople(People people, PasswordEncoder passwords, Clock clock, AccountSettings settings,
			ObjectProvider<DemoAccounts> demo) {
		this.people = people;
		this.passwords = passwords;
		this.clock = clock;
		this.settings = settings;
		this.demo = demo;
	}

	@Override
	@Transactional
	public void afterSingletonsInstantiated() {
		people.takeTurn();
		if (people.byName().isEmpty()) {
			first().forEach(person -> people
				.save(new Person(person, String.valueOf(passwords.encode(person.password())), clock.instant())));
		}
	}

	private List<NewPerson> first() {
		return demo.stream().map(DemoAccounts::all).findFirst().orElseGet(this::administrator);
	}

	private List<NewPerson> administrator() {
		var password = settings.password();
		if (!StringUtils.hasText(password)) {
			throw new NoFirstAdministrator();
		}
		return List.of(new NewPerson("admin", "Administrator", Role.ADMINISTRATOR, password));
	}

}
