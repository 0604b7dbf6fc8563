package org.isftracker.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class NoFirstAdministratorAnalyzer extends AbstractFailureAnalyzer<NoFirstAdministrator> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, NoFirstAdministrator cause) {
		return new FailureAnalysis("This database has no people yet, so nobody could sign in.",
				"Set TRACKER_ADMIN_PASSWORD to the password that the first administrator (admin) is to have, "
						+ "and start again.",
				cause);
	}

}
