package org.isftracker.dossier;

import org.isftracker.account.DemoAccounts;
import org.isftracker.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * In whose name the starter data is recorded: the demo accounts where there are any, else
 * the tracker itself, whose proposals the first administrator signs.
 */
@Component
class Authors {

	private final ObjectProvider<DemoAccounts> demo;

	Authors(ObjectProvider<DemoAccounts> demo) {
		this.demo = demo;
	}

	void asAnalyst(Runnable work) {
		as(present() ? "analyst" : "tracker", Role.ANALYST, work);
	}

	void asLead(Runnable work) {
		as(present() ? "lead" : "admin", Role.LEAD, work);
	}

	private boolean present() {
		return demo.stream().findAny().isPresent();
	}

	private static void as(String username, Role role, Runnable work) {
		var before = SecurityContextHolder.getContext();
		try {
			SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken
				.authenticated(username, null, AuthorityUtils.createAuthorityList(role.authority()))));
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
