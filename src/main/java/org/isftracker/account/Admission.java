package org.isftracker.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Admitting people, giving them roles and letting them go. Whoever is let go, gets
 * another role or another password loses every open session at once, and with the account
 * or the password the access tokens; the last administrator stays.
 */
@Service
@AdministratorsMay
@Transactional(readOnly = true)
public class Admission {

	private final People people;

	private final OpenSessions sessions;

	private final AccessTokens tokens;

	private final PasswordEncoder passwords;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Admission(People people, OpenSessions sessions, AccessTokens tokens, PasswordEncoder passwords, Clock clock,
			ApplicationEventPublisher events) {
		this.people = people;
		this.sessions = sessions;
		this.tokens = tokens;
		this.passwords = passwords;
		this.clock = clock;
		this.events = events;
	}

	public List<Colleague> everybody() {
		return people.byName().stream().map(Person::colleague).toList();
	}

	public Optional<Colleague> find(String username) {
		return people.findById(username).filter(Person::signsIn).map(Person::colleague);
	}

	/** Refused with {@link UsernameTaken}. */
	@Transactional
	public void admit(NewPerson person) {
		if (people.existsById(person.username())) {
			throw new UsernameTaken(person.username());
		}
		people.save(new Person(person, encoded(person.password()), clock.instant()));
		events.publishEvent(new PersonChanged("added", person.username(), person.name(), null, person.role().name()));
	}

	/** Refused with {@link LastAdministrator}. */
	@Transactional
	public void giveRole(String username, Role role) {
		var person = known(username);
		var before = person.colleague().role();
		if (before != role) {
			change(person, "role-changed", before.name(), role.name(), changed -> changed.giveRole(role));
		}
	}

	/** Refused with {@link LastAdministrator}. */
	@Transactional
	public void letGo(String username) {
		change(known(username), "deactivated", null, null, Person::leave);
		tokens.revokeAll(username, clock.instant());
	}

	@Transactional
	public void takeBack(String username) {
		change(known(username), "reactivated", null, null, Person::comeBack);
	}

	@Transactional
	public void resetPassword(String username, String password) {
		var encoded = encoded(password);
		change(known(username), "password-reset", null, null, person -> person.givePassword(encoded));
		tokens.revokeAll(username, clock.instant());
	}

	private void change(Person person, String what, @Nullable String before, @Nullable String after,
			Consumer<Person> verb) {
		var administrators = people.administrators();
		verb.accept(person);
		if (!administrators.isEmpty() && administrators.stream().noneMatch(Person::canAdminister)
				&& !person.canAdminister()) {
			throw new LastAdministrator();
		}
		people.save(person);
		sessions.end(person.colleague().username());
		events.publishEvent(
				new PersonChanged(what, person.colleague().username(), person.colleague().name(), before, after));
	}

	private Person known(String username) {
		return people.findById(username).filter(Person::signsIn).orElseThrow(() -> new UnknownPerson(username));
	}

	private String encoded(String password) {
		return String.valueOf(passwords.encode(password));
	}

}
