package org.isftracker.archive;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What keeps rows out while people work, set aside until the transaction has brought all
 * of them in: triggers that refuse to add words to a circulated draft, and foreign keys
 * to rows that follow.
 */
final class SuspendedRules {

	private final JdbcTemplate jdbc;

	private final List<Refusal> refusals;

	private final List<Reference> backward;

	private SuspendedRules(JdbcTemplate jdbc, List<Refusal> refusals, List<Reference> backward) {
		this.jdbc = jdbc;
		this.refusals = refusals;
		this.backward = backward;
	}

	static SuspendedRules suspend(JdbcTemplate jdbc, List<Reference> backward) {
		var rules = new SuspendedRules(jdbc, refusals(jdbc), backward);
		rules.refusals.forEach(refusal -> rules.alter(refusal.table(), "disable trigger ", refusal.name(), ""));
		rules.backward.forEach(
				key -> rules.alter(key.table(), "alter constraint ", key.name(), " deferrable initially deferred"));
		return rules;
	}

	/** The triggers that look at each row before it is added. */
	private static List<Refusal> refusals(JdbcTemplate jdbc) {
		return jdbc.query("""
				select t.relname, g.tgname, g.tgenabled from pg_trigger g join pg_class t on t.oid = g.tgrelid
				where t.relnamespace = current_schema()::regnamespace and not g.tgisinternal and g.tgenabled <> 'D'
				  and g.tgtype & 7 = 7""",
				(row, number) -> new Refusal(row.getString(1), row.getString(2), row.getString(3).equals("A")));
	}

	/** Every foreign key is held against all rows before anything is in force again. */
	void resume() {
		jdbc.execute("set constraints all immediate");
		backward.forEach(key -> alter(key.table(), "alter constraint ", key.name(), " not deferrable"));
		refusals.forEach(refusal -> alter(refusal.table(),
				refusal.always() ? "enable always trigger " : "enable trigger ", refusal.name(), ""));
	}

	private void alter(String table, String what, String name, String how) {
		jdbc.execute("alter table " + StoredTable.quoted(table) + " " + what + StoredTable.quoted(name) + how);
	}

	/** A trigger, and whether it works on replicas as well. */
	private record Refusal(String table, String name, boolean always) {

	}

}
