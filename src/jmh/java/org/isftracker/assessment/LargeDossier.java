package org.isftracker.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dossier of 100 drafts of 300 clauses, 60 nations, 600 conditions and 20,000 verdicts,
 * written by the database itself; the same seed gives the same dossier. Four drafts in
 * five follow one another, a clause in thirty reworded each time; the others are a rival
 * line. One verdict in ten rests on a silence, one in a hundred was taken back, and one
 * statement in ten is in confidence.
 */
final class LargeDossier {

	private static final String[] PARTS = { """
			create function pg_temp.id(of text) returns uuid immutable language sql as
			$$ select md5(of || ' :seed')::uuid $$""", """
			create function pg_temp.chance(of text, among int) returns int immutable language sql as
			$$ select (abs(hashtextextended(of, :seed)) % among)::int $$""", """
			create function pg_temp.hash(words text) returns text immutable language sql as
			$$ select encode(sha256(convert_to(words, 'UTF8')), 'hex') $$""", """
			create function pg_temp.words(line int, provision int, version int) returns text immutable language sql as
			$$ select 'Requests the force on matter ' || line || ' ' || provision || ' in manner ' || version || ' '
			    || repeat(md5(provision || 'x' || version) || ' and ', 6) || 'no more' $$""", """
			create temp table made as select d, p, case when d <= 80 then 1 else 2 end as line,
			    (select count(*) from generate_series(case when d <= 80 then 1 else 81 end, d) as k
			     where pg_temp.chance('reworded ' || p || ' ' || k, 30) = 0)::int as version
			from generate_series(1, 100) as d, generate_series(1, 300) as p""", """
			insert into actor (id, name, kind, regional_group, version)
			select pg_temp.id('nation ' || n), 'Nation ' || n, 'STATE',
			    (array['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN'])[1 + n % 3], 0 from generate_series(1, 60) as n""",
			"""
					insert into statement (id, speaker_id, said_on, outlet, language, grade, form, words, usage, recorded_at, recorded_by, version)
					select pg_temp.id('statement ' || s), pg_temp.id('nation ' || 1 + s % 60), date '2026-01-01' + s % 60, 'Gazette',
					    'en', 'ON_RECORD', 'PARAPHRASE', 'It said ' || s, case when s % 10 = 0 then 'IN_CONFIDENCE' else 'PUBLIC' end,
					    timestamptz '2026-03-01', 'lead', 0 from generate_series(1, 1000) as s""",
			"""
					insert into provision (id, version) select distinct pg_temp.id('provision ' || line || ' ' || p), 0 from made""",
			"""
					insert into draft (id, label, language, based_on_id, rival, usage, stage, dated_on, created_at, created_by, version)
					select pg_temp.id('draft ' || d), 'Draft ' || d, 'en', case when d not in (1, 81) then pg_temp.id('draft ' || d - 1) end,
					    d > 80, 'PUBLIC', 'WORKING', date '2026-01-01' + d, timestamptz '2026-01-01' + d * interval '1 day', 'lead', 0
					from generate_series(1, 100) as d""",
			"""
					insert into clause (id, draft_id, provision_id, position, kind, words, fingerprint, version)
					select pg_temp.id('clause ' || d || ' ' || p), pg_temp.id('draft ' || d),
					    pg_temp.id('provision ' || line || ' ' || p), p - 1, 'OPERATIVE',
					    pg_temp.words(line, p, version), pg_temp.hash(pg_temp.words(line, p, version)), 0 from made""",
			"""
					update draft set stage = 'CIRCULATED', fingerprint = pg_temp.hash(label)""",
			"""
					insert into current_mark (draft_id, marked_at, marked_by) values (pg_temp.id('draft 80'), timestamptz '2026-04-01', 'lead')""",
			"""
					insert into term (id, dimension, name, question, position, version)
					select pg_temp.id('term ' || t), 'REPORTING', 'Term ' || t, 'What of ' || t || '?', 1000 + t, 0 from generate_series(1, 40) as t""",
			"""
					insert into reading (id, draft_id, term_id, state, value, holds_from, recorded_at, recorded_by, version)
					select pg_temp.id('reading ' || d || ' ' || t), pg_temp.id('draft ' || d), pg_temp.id('term ' || t),
					    case when t % 5 = 0 then 'SILENT' else 'STATED' end, case when t % 5 <> 0 then 'It says so' end,
					    date '2026-03-01', timestamptz '2026-03-01', 'lead', 0
					from generate_series(1, 100) as d, generate_series(1, 40) as t""",
			"""
					insert into reading_clause (reading_id, clause_id, fingerprint)
					select pg_temp.id('reading ' || d || ' ' || t), clause.id, clause.fingerprint
					from generate_series(1, 100) as d, generate_series(1, 40) as t, generate_series(0, 2) as k
					join lateral (select id, fingerprint from clause where id = pg_temp.id('clause ' || d || ' ' || t * 7 + k)) as clause on true
					where t % 5 <> 0""",
			"""
					insert into clause_without_term (clause_id, checked_at, checked_by)
					select id, timestamptz '2026-03-01', 'lead' from clause where position % 2 = 0
					    and not exists (select from reading_clause where clause_id = clause.id)""",
			"""
					insert into nation (actor_id, version) select pg_temp.id('nation ' || n), 0 from generate_series(1, 60) as n""",
			"""
					insert into participation (id, nation_id, status, reason, holds_from, state, proposed_at, proposed_by, decided_at, decided_by, version)
					select pg_temp.id('place ' || n || ' ' || k), pg_temp.id('nation ' || n),
					    (array['CONSIDERING', 'CONDITIONAL', 'PLEDGED'])[k], 'It said so', date '2026-01-01' + k, 'SIGNED',
					    timestamptz '2026-01-01' + k * interval '1 day', 'analyst', timestamptz '2026-01-02' + k * interval '1 day', 'lead', 0
					from generate_series(1, 60) as n, generate_series(1, 3) as k""",
			"""
					insert into participation_statement (participation_id, statement_id)
					select pg_temp.id('place ' || n || ' ' || k), pg_temp.id('statement ' || n * 3 + k)
					from generate_series(1, 60) as n, generate_series(1, 3) as k""",
			"""
					insert into contribution (id, nation_id, kind, version)
					select pg_temp.id('contribution ' || n || ' ' || kind), pg_temp.id('nation ' || n), kind, 0
					from generate_series(1, 60) as n, unnest(array['TROOPS', 'MEDICAL']) as kind""",
			"""
					insert into offer (id, contribution_id, least, most, certainty, holds_from, recorded_at, recorded_by, superseded_at, version)
					select pg_temp.id('offer ' || n || ' ' || kind || ' ' || k), pg_temp.id('contribution ' || n || ' ' || kind), 100 * k, 200 * k,
					    'PLEDGED', date '2026-01-01' + k, timestamptz '2026-03-01', 'analyst', case when k = 1 then timestamptz '2026-03-01' end, 0
					from generate_series(1, 60) as n, unnest(array['TROOPS', 'MEDICAL']) as kind, generate_series(1, 2) as k""",
			"""
					insert into offer_statement (offer_id, statement_id)
					select offer.id, pg_temp.id('statement ' || 1 + pg_temp.chance(offer.id::text, 1000)) from offer""",
			"""
					insert into condition (id, nation_id, version)
					select pg_temp.id('condition ' || c), pg_temp.id('nation ' || 1 + c % 60), 0 from generate_series(1, 600) as c""",
			"""
					insert into condition_wording (id, condition_id, title, words, kind, strength, state, holds_from, recorded_at, recorded_by, superseded_at, version)
					select pg_temp.id('wording ' || c || ' ' || k), pg_temp.id('condition ' || c), 'Condition ' || c, 'It wants this ' || c,
					    'PROHIBITED_TASK', (array['RED_LINE', 'REQUIRED', 'PREFERRED'])[1 + c % 3], 'STANDS', date '2026-01-01' + k,
					    timestamptz '2026-03-01', 'analyst', case when k = 1 then timestamptz '2026-03-01' end, 0
					from generate_series(1, 600) as c, generate_series(1, 2) as k""",
			"""
					insert into condition_wording_term (condition_wording_id, term_id)
					select pg_temp.id('wording ' || c || ' ' || k), pg_temp.id('term ' || 1 + (c + t) % 40)
					from generate_series(1, 600) as c, generate_series(1, 2) as k, generate_series(1, 2) as t""",
			"""
					insert into condition_wording_statement (condition_wording_id, statement_id)
					select pg_temp.id('wording ' || c || ' ' || k), pg_temp.id('statement ' || 1 + (c * 3 + s) % 1000)
					from generate_series(1, 600) as c, generate_series(1, 2) as k, generate_series(1, 2) as s""",
			"""
					create temp table judged as select v, 1 + v % 600 as c, 1 + (v / 200) % 100 as d, v % 10 = 0 as silent
					from generate_series(0, 19999) as v""",
			"""
					insert into verdict (id, condition_id, draft_id, outcome, rationale, judged_on, judged_at, judged_by, decides, version)
					select pg_temp.id('verdict ' || v), pg_temp.id('condition ' || c), pg_temp.id('draft ' || d),
					    (array['MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'PARTLY_MET', 'NOT_MET'])[1 + pg_temp.chance('outcome ' || c, 8)],
					    'The clause says what it wants, number ' || v, date '2026-01-01' + d,
					    timestamptz '2026-01-01' + d * interval '1 day' + v * interval '1 second',
					    (array['lead', 'analyst', 'admin'])[1 + v % 3], v % 50 = 0, 0 from judged""",
			"""
					insert into verdict_basis (verdict_id, position, provision_id, fingerprint, label, words)
					select pg_temp.id('verdict ' || v), k, clause.provision_id, clause.fingerprint, 'OP ' || clause.position + 1, clause.words
					from judged, generate_series(0, 1) as k
					join lateral (select * from clause where id = pg_temp.id('clause ' || d || ' ' || 1 + (c * 3 + k * 11) % 300)) as clause on true
					where not silent""",
			"""
					insert into verdict_silence (verdict_id, term_id)
					select pg_temp.id('verdict ' || v), pg_temp.id('term ' || 5 * (1 + v % 8)) from judged where silent""",
			"""
					insert into verdict_taken_back (verdict_id, taken_back_at, taken_back_by)
					select pg_temp.id('verdict ' || v), timestamptz '2026-04-01', 'lead' from judged where v % 100 = 7""",
			"""
					insert into requirement (id, kind, amount, holds_from, recorded_at, recorded_by, version)
					select pg_temp.id('requirement'), 'TROOPS', 20000, date '2026-01-01', timestamptz '2026-03-01', 'lead', 0""",
			"""
					insert into requirement_statement (requirement_id, statement_id) values (pg_temp.id('requirement'), pg_temp.id('statement 1'))""" };

	private LargeDossier() {
	}

	/** Fills a database in which there is no dossier yet. */
	static void write(JdbcClient jdbc, TransactionTemplate transaction, long seed) {
		transaction.executeWithoutResult(open -> {
			for (String part : PARTS) {
				jdbc.sql(part.replace(":seed", Long.toString(seed))).update();
			}
		});
		for (String table : new String[] { "clause", "verdict", "verdict_basis", "reading", "condition_wording" }) {
			jdbc.sql("analyze " + table).update();
		}
	}

}
