package org.isftracker.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends sessions in the transaction that gives the reason for it. */
@Repository
class OpenSessions {

	private final JdbcClient jdbc;

	OpenSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void end(String username) {
		jdbc.sql("delete from spring_session where principal_name = ?").param(username).update();
	}

	void endAllBut(String session, String username) {
		jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
			.params(username, session)
			.update();
	}

}
