package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.isftracker.resolution.DraftId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** What an instance remembers, and when it asks again. */
@Journey
@WithMockUser(username = "lead", roles = "LEAD")
class RecordMemoryTests {

	private static final Pattern TABLE = Pattern.compile("(?:from|join)\\s+([a-z_]+)");

	@Autowired
	ApplicationContext context;

	@Autowired
	Assessment assessment;

	@Autowired
	Statements sql;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource database;

	@Autowired
	TransactionTemplate transaction;

	Harbour harbour;

	DraftId draft;

	@BeforeEach
	void aDraft() {
		harbour = new Harbour(context);
		draft = harbour.first;
	}

	@Test
	void whatWasNotChangedIsNotReadAgain() throws Exception {
		assessment.under(draft);

		assertThat(sql.during(() -> assessment.under(draft))).hasSize(1);
	}

	@Test
	void whatAnotherInstanceCommitsIsSeenAtOnceAndNotBefore() throws SQLException {
		assessment.under(draft);

		try (var other = database.getConnection()) {
			other.setAutoCommit(false);
			relabel(other, "By another " + draft);
			assertThat(label()).isNotEqualTo("By another " + draft);
			other.commit();
		}

		assertThat(label()).isEqualTo("By another " + draft);
	}

	@Test
	void aTransactionThatWasOpenWhenOthersCommittedIsSeenOnceItCommits() throws SQLException {
		try (var early = database.getConnection(); var late = database.getConnection()) {
			early.setAutoCommit(false);
			late.setAutoCommit(false);
			relabel(early, "Written first " + draft);
			change(late, "update draft set rival = rival where id <> '" + draft + "'");
			late.commit();
			assessment.under(draft);
			early.commit();
		}

		assertThat(label()).isEqualTo("Written first " + draft);
	}

	@Test
	void whatIsRolledBackIsNotRemembered() {
		var before = label();

		transaction.executeWithoutResult(open -> {
			jdbc.sql("update draft set label = 'Never' where id = :id").param("id", draft.id()).update();
			assertThat(label()).isEqualTo("Never");
			open.setRollbackOnly();
		});

		assertThat(label()).isEqualTo(before);
	}

	@Test
	void everyTableThatAnAssessmentReadsIsWatched() throws Exception {
		harbour.judge(harbour.condition("Watched"), draft, Outcome.MET, 0);
		jdbc.sql("update draft set rival = rival; update nation set archived = archived").update();
		Set<String> read = new TreeSet<>();
		for (var statement : sql.during(() -> assessment.under(draft))) {
			TABLE.matcher(statement.toLowerCase(Locale.ROOT)).results().forEach(table -> read.add(table.group(1)));
		}
		var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
			.query(String.class)
			.set();
		read.retainAll(tables);
		read.remove("record_change");

		assertThat(jdbc.sql("""
				select distinct event_object_table from information_schema.triggers
				where trigger_name in ('texts_changed', 'nations_changed', 'verdicts_changed')""")
			.query(String.class)
			.set()).containsAll(read);
		assertThat(read).contains("draft", "clause", "reading", "condition_wording", "offer", "verdict_basis");
	}

	private void relabel(Connection connection, String label) throws SQLException {
		change(connection, "update draft set label = '" + label + "' where id = '" + draft + "'");
	}

	private static void change(Connection connection, String change) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.executeUpdate(change);
		}
	}

	private String label() {
		return assessment.under(draft).orElseThrow().draft().label();
	}

}
