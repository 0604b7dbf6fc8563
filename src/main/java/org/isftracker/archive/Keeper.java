package org.isftracker.archive;

import org.isftracker.account.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that whoever restores can sign in again. */
@Component
class Keeper {

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	Keeper(JdbcClient jdbc, SignedIn signedIn) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
	}

	/** The account of who is signed in, as it stands. */
	String present() {
		return jdbc.sql("select to_jsonb(p)::text from person p where username = ?")
			.param(signedIn.current().username())
			.query(String.class)
			.optional()
			.orElse("{}");
	}

	/** Adds the account where the archive brought none of that name. */
	void keep(String account) {
		jdbc.sql("""
				insert into person select * from jsonb_populate_record(null::person, cast(? as jsonb)) p
				where p.username is not null on conflict do nothing""").param(account).update();
	}

}
