package org.isftracker.activity;

import org.isftracker.account.PersonChanged;

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

}
