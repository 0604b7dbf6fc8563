package org.isftracker.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about oneself: the name and the password. */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class OwnAccount {

	private final People people;

	private final SignedIn signedIn;

	private final OpenSessions sessions;

	private final PasswordEncoder passwords;

	private final ApplicationEventPublisher events;

	OwnAccount(People people, SignedIn signedIn, OpenSessions sessions, PasswordEncoder passwords,
			ApplicationEventPublisher events) {
		this.people = people;
		this.signedIn = signedIn;
		this.sessions = sessions;
		this.passwords = passwords;
		this.events = events;
	}

	/** Who I am, as the database has it. */
	public Colleague show() {
		return myself().colleague();
	}

	/**
	 * Changes the name here and in the security context, which the caller keeps in the
	 * session.
	 */
	@Transactional
	public void rename(String name) {
		var person = myself();
		var before = person.colleague().name();
		person.rename(name);
		people.save(person);
		events.publishEvent(new PersonChanged("renamed", person.colleague().username(), name, before, name));
		signInAs(person.account());
	}

	/**
	 * Refused with {@link WrongPassword}; ends every other session of this person.
	 * @param session the one session that stays open
	 */
	@Transactional
	public void changePassword(String present, String next, String session) {
		var person = myself();
		if (!passwords.matches(present, person.password())) {
			throw new WrongPassword();
		}
		person.givePassword(String.valueOf(passwords.encode(next)));
		people.save(person);
		var me = person.colleague();
		sessions.endAllBut(session, me.username());
		events.publishEvent(new PersonChanged("password-changed", me.username(), me.name(), null, null));
	}

	private Person myself() {
		return people.findById(signedIn.current().username()).orElseThrow(NobodySignedIn::new);
	}

	private static void signInAs(Account account) {
		account.eraseCredentials();
		var token = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
		SecurityContextHolder.setContext(new SecurityContextImpl(token));
	}

}
