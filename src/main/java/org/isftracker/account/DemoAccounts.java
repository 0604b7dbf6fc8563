package org.isftracker.account;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The accounts to try the tracker with; there are none on a server of one's own. */
@Component
@ConditionalOnBooleanProperty("tracker.database.embedded")
public class DemoAccounts {

	/** Everyone who can be signed in as, with the password shown. */
	public List<NewPerson> all() {
		return List.of(demo("analyst", "Ana Analyst", Role.ANALYST), demo("lead", "Lea Lead", Role.LEAD),
				demo("reader", "Rhea Reader", Role.READER), demo("admin", "Ada Admin", Role.ADMINISTRATOR));
	}

	private static NewPerson demo(String username, String name, Role role) {
		return new NewPerson(username, name, role, "isf-" + username);
	}

}
