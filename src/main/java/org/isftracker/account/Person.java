package org.isftracker.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Somebody who works here. People are never removed, for what they did stays theirs. */
@Entity
@Table(name = "person")
class Person {

	@Id
	private String username;

	private String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable String password;

	private boolean active = true;

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	Person(NewPerson person, String password, Instant now) {
		this.username = person.username();
		this.name = person.name();
		this.role = person.role();
		this.password = password;
		this.createdAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	void rename(String name) {
		this.name = name;
	}

	void giveRole(Role role) {
		this.role = role;
	}

	void givePassword(String password) {
		this.password = password;
	}

	void leave() {
		this.active = false;
	}

	void comeBack() {
		this.active = true;
	}

	/** The tracker itself is a person as well, one who never signs in. */
	boolean signsIn() {
		return password != null;
	}

	boolean canAdminister() {
		return active && role == Role.ADMINISTRATOR;
	}

	@Nullable String password() {
		return password;
	}

	Account account() {
		return new Account(new SignedInPerson(username, name, role), active && password != null, password);
	}

	/** The account of a program that does no more than that. */
	Account account(Role atMost) {
		return new Account(new SignedInPerson(username, name, role.within(atMost)), active && password != null, null);
	}

	Colleague colleague() {
		return new Colleague(username, name, role, active, createdAt);
	}

}
