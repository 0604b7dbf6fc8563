package org.isftracker.activity;

import org.isftracker.account.PersonChanged;
import org.isftracker.account.TokenChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Accounts stand below this module and tell what they do as events. */
@Component
class DeedsOfAccounts {

	private final ActivityLog log;

	DeedsOfAccounts(ActivityLog log) {
		this.log = log;
	}

	@EventListener
	void record(PersonChanged change) {
		var person = new Subject("person", change.username(), change.name(), "/people/" + change.username());
		var field = "renamed".equals(change.what()) ? "name" : "role";
		log.record(Deed.of("person." + change.what(), person).changed(field, change.before(), change.after()));
	}

	@EventListener
	void record(TokenChanged change) {
		var person = new Subject("person", change.username(), change.name(), "/people/" + change.username());
		boolean made = "token-made".equals(change.what());
		log.record(Deed.of("person." + change.what(), person)
			.changed("token", made ? null : change.token(), made ? change.token() : null));
	}

}
