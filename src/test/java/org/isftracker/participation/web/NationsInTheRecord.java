package org.isftracker.participation.web;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts many nations into the record at once, each with a place, a condition and a
 * walk-back.
 */
final class NationsInTheRecord {

	private final JdbcClient jdbc;

	NationsInTheRecord(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(int from, int to) {
		var sql = """
				insert into person select 'nations-' || role, 'Person of ' || role, upper(role), '{noop}nations-' || role,
				    true, now(), 0 from unnest(array['analyst', 'lead', 'reader']) role on conflict do nothing;
				insert into actor (id, name, kind, version)
				    select md5('actor' || n)::uuid, 'Nation ' || n, 'STATE', 0 from generate_series(%1$d, %2$d) n;
				insert into nation (actor_id, version)
				    select md5('actor' || n)::uuid, 0 from generate_series(%1$d, %2$d) n;
				insert into statement (id, speaker_id, said_on, outlet, language, grade, form, words, usage, recorded_at,
				    recorded_by, version)
				    select md5('said' || n)::uuid, md5('actor' || n)::uuid, date '2025-11-07', 'Gazette', 'en', 'ON_RECORD',
				    'PARAPHRASE', 'Nation ' || n || ' will come under a mandate.', 'PUBLIC', now(), 'tracker', 0
				    from generate_series(%1$d, %2$d) n;
				insert into participation (id, nation_id, status, reason, holds_from, approximately, state, proposed_at,
				    proposed_by, decided_at, decided_by, version)
				    select md5('place' || n)::uuid, md5('actor' || n)::uuid, 'CONSIDERING', 'It said so.',
				    date '2025-11-07', '7 or 8 November', 'SIGNED', now(), 'nations-analyst', now(), 'nations-lead', 0
				    from generate_series(%1$d, %2$d) n;
				insert into participation_statement
				    select md5('place' || n)::uuid, md5('said' || n)::uuid from generate_series(%1$d, %2$d) n;
				insert into contribution (id, nation_id, kind, version)
				    select md5('gives' || n)::uuid, md5('actor' || n)::uuid, 'TROOPS', 0 from generate_series(%1$d, %2$d) n;
				insert into offer (id, contribution_id, least, most, certainty, holds_from, recorded_at, recorded_by,
				    superseded_at, version)
				    select md5('first' || n)::uuid, md5('gives' || n)::uuid, 20000, 20000, 'STATED', date '2025-11-01',
				    now(), 'tracker', now(), 0 from generate_series(%1$d, %2$d) n;
				insert into offer (id, contribution_id, least, most, certainty, holds_from, recorded_at, recorded_by,
				    version)
				    select md5('next' || n)::uuid, md5('gives' || n)::uuid, 5000, 8000, 'STATED', date '2025-11-07', now(),
				    'tracker', 0 from generate_series(%1$d, %2$d) n;
				insert into offer_statement
				    select md5(which || n)::uuid, md5('said' || n)::uuid
				    from generate_series(%1$d, %2$d) n, unnest(array['first', 'next']) which;
				insert into condition (id, nation_id, version)
				    select md5('asks' || n)::uuid, md5('actor' || n)::uuid, 0 from generate_series(%1$d, %2$d) n;
				insert into condition_wording (id, condition_id, title, words, kind, strength, state, holds_from,
				    recorded_at, recorded_by, version)
				    select md5('words' || n)::uuid, md5('asks' || n)::uuid, 'Mandate of the Council',
				    'Comes only under a mandate of the Council.', 'NEEDS_MANDATE', 'RED_LINE', 'STANDS', date '2025-11-07',
				    now(), 'tracker', 0 from generate_series(%1$d, %2$d) n;
				insert into condition_wording_statement
				    select md5('words' || n)::uuid, md5('said' || n)::uuid from generate_series(%1$d, %2$d) n;
				"""
			.formatted(from, to);
		jdbc.sql(sql).update();
	}

	/** Proposes "pledged" for a nation, as the person named. */
	void propose(int nation, String person) {
		jdbc.sql(
				"""
						insert into participation (id, nation_id, status, reason, holds_from, state, proposed_at, proposed_by, version)
						values (?, ?, 'PLEDGED', 'It pledged.', date '2025-11-14', 'PROPOSED', now(), ?, 0)""")
			.params(id("proposal", nation), id("actor", nation), person)
			.update();
		jdbc.sql("insert into participation_statement values (?, ?)")
			.params(id("proposal", nation), id("said", nation))
			.update();
	}

	/** Makes of the nation's condition one that it only prefers. */
	void soften(int nation) {
		jdbc.sql("update condition_wording set strength = 'PREFERRED' where id = ?")
			.param(id("words", nation))
			.update();
	}

	UUID id(String what, int nation) {
		return jdbc.sql("select md5(?)::uuid").param(what + nation).query(UUID.class).single();
	}

}
