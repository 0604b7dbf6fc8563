package org.isftracker.delivery;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailingLists {

	private static final String SELECT = """
			select id, name, hour, attachment, active, last_round, version, array(
			    select address from mailing_list_address where list_id = mailing_list.id order by lower(address)) as addresses
			from mailing_list
			""";

	private final JdbcClient jdbc;

	MailingLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<MailingListView> byName() {
		return jdbc.sql(SELECT + " order by lower(name), id").query(MailingLists::view).list();
	}

	Optional<MailingListView> find(MailingListId id) {
		return jdbc.sql(SELECT + " where id = ?").param(id.id()).query(MailingLists::view).optional();
	}

	boolean hasAnother(MailingListId id, String name) {
		return jdbc.sql("select exists (select from mailing_list where lower(name) = lower(?) and id <> ?)")
			.params(name, id.id())
			.query(Boolean.class)
			.single();
	}

	void add(MailingListId id, MailingListWords words, LocalDate lastRound, String person) {
		words(jdbc.sql("""
				insert into mailing_list (id, name, hour, attachment, active, last_round, changed_by, version)
				values (:id, :name, :hour, :attachment, :active, :last, :person, 0)"""), id, words, lastRound, person)
			.update();
		addresses(id, words.addresses());
	}

	/** False where somebody changed it since that version. */
	boolean change(MailingListId id, int version, MailingListWords words, LocalDate lastRound, String person) {
		boolean current = words(jdbc.sql("""
				update mailing_list set name = :name, hour = :hour, attachment = :attachment, active = :active,
				    last_round = :last, changed_by = :person, version = version + 1
				where id = :id and version = :version"""), id, words, lastRound, person).param("version", version)
			.update() == 1;
		if (current) {
			jdbc.sql("delete from mailing_list_address where list_id = ?").param(id.id()).update();
			addresses(id, words.addresses());
		}
		return current;
	}

	/**
	 * Whether the round of that day falls to whoever asks: it falls to one transaction
	 * alone, whichever instance asks.
	 */
	boolean takeRound(MailingListId id, LocalDate day) {
		return jdbc.sql("update mailing_list set last_round = :day where id = :id and active and last_round < :day")
			.param("id", id.id())
			.param("day", day)
			.update() == 1;
	}

	/** Who changed it last, for whom it is served. */
	String changedBy(MailingListId id) {
		return jdbc.sql("select changed_by from mailing_list where id = ?").param(id.id()).query(String.class).single();
	}

	private void addresses(MailingListId id, List<String> addresses) {
		addresses.forEach(address -> jdbc.sql("insert into mailing_list_address (list_id, address) values (?, ?)")
			.params(id.id(), address)
			.update());
	}

	private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, MailingListId id,
			MailingListWords words, LocalDate lastRound, String person) {
		return statement.param("id", id.id())
			.param("name", words.name())
			.param("hour", words.hour())
			.param("attachment", words.attachment().name())
			.param("active", words.active())
			.param("last", lastRound)
			.param("person", person);
	}

	private static MailingListView view(ResultSet row, int index) throws SQLException {
		var words = new MailingListWords(row.getString("name"), row.getObject("hour", LocalTime.class),
				Attachment.valueOf(row.getString("attachment")), words(row.getArray("addresses")),
				row.getBoolean("active"));
		return new MailingListView(new MailingListId(row.getObject("id", UUID.class)), words,
				row.getObject("last_round", LocalDate.class), row.getInt("version"));
	}

	private static List<String> words(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
