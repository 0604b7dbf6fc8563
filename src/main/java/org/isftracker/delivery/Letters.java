package org.isftracker.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.briefing.BriefingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters, each written down before anything of it leaves. A letter goes out at most
 * once for each time that it was put into the box: it is claimed first, and one that
 * stays claimed is in doubt.
 */
@Repository
class Letters {

	/** Longer than a mail server can take over one letter before it is given up. */
	static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String SELECT = """
			select letter.id, briefing_id, briefing.number, mailing_list.name, address, letter.attachment, attempts,
			    due_at, settled_at, problem,
			    case when letter.state = 'SENDING' and claimed_at < :given_up then 'IN_DOUBT' else letter.state end as stands
			from letter join mailing_list on mailing_list.id = list_id join briefing on briefing.id = briefing_id
			""";

	private static final String CLAIM = """
			update letter set state = 'SENDING', attempts = attempts + 1, claimed_at = :now, problem = null
			where id = (select id from letter where state = 'WAITING' and due_at <= :now order by due_at, id
			    limit 1 for update skip locked)
			returning id, briefing_id, address, attachment, attempts, claimed_at""";

	private static final String SETTLE = """
			update letter set state = :state, due_at = :due, settled_at = :now, problem = :problem
			where id = :id and state = 'SENDING' and claimed_at = :claimed""";

	private static final String AGAIN = """
			update letter set state = 'WAITING', due_at = :now, attempts = 0, problem = null
			where id = :id and briefing_id = :briefing
			    and (state in ('FAILED', 'IN_DOUBT') or state = 'SENDING' and claimed_at < :given_up)
			returning address""";

	private final JdbcClient jdbc;

	Letters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many addresses of the list had no letter of this briefing yet. */
	int add(BriefingId briefing, MailingListId list, Instant now) {
		return jdbc.sql("""
				insert into letter (id, briefing_id, list_id, address, attachment, state, due_at)
				select gen_random_uuid(), :briefing, id, address, attachment, 'WAITING', :now
				from mailing_list join mailing_list_address on list_id = id where id = :list
				on conflict do nothing""")
			.param("briefing", briefing.id())
			.param("list", list.id())
			.param("now", at(now))
			.update();
	}

	/** The letter that is due longest; it falls to whoever asks and to nobody else. */
	Optional<ClaimedLetter> claim(Instant now) {
		return jdbc.sql(CLAIM)
			.param("now", at(now))
			.query((row, index) -> new ClaimedLetter(new LetterId(row.getObject("id", UUID.class)),
					new BriefingId(row.getObject("briefing_id", UUID.class)), row.getString("address"),
					Attachment.valueOf(row.getString("attachment")), row.getInt("attempts"),
					row.getObject("claimed_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** Writes down what became of a claimed letter, unless another claim followed. */
	void settle(ClaimedLetter letter, Outcome outcome, Instant now) {
		jdbc.sql(SETTLE)
			.param("id", letter.id().id())
			.param("claimed", at(letter.claimedAt()))
			.param("state", outcome.state().name())
			.param("due", at(now.plus(outcome.delay())))
			.param("now", at(now))
			.param("problem", outcome.problem())
			.update();
	}

	/** The address of the letter that waits again; empty where that may not be. */
	Optional<String> putIntoTheBoxAgain(BriefingId briefing, LetterId id, Instant now) {
		return jdbc.sql(AGAIN)
			.param("id", id.id())
			.param("briefing", briefing.id())
			.param("now", at(now))
			.param("given_up", at(now.minus(PATIENCE)))
			.query(String.class)
			.optional();
	}

	List<LetterView> of(BriefingId briefing, Instant now) {
		return jdbc.sql(SELECT + " where briefing_id = :briefing order by lower(address)")
			.param("briefing", briefing.id())
			.param("given_up", at(now.minus(PATIENCE)))
			.query(Letters::view)
			.list();
	}

	/** The newest of those that failed or are in doubt. */
	List<LetterView> needingSomebody(Instant now, int most) {
		return jdbc.sql(SELECT + """
				 where letter.state in ('FAILED', 'IN_DOUBT') or letter.state = 'SENDING' and claimed_at < :given_up
				order by claimed_at desc, letter.id limit :most""")
			.param("given_up", at(now.minus(PATIENCE)))
			.param("most", most)
			.query(Letters::view)
			.list();
	}

	private static LetterView view(ResultSet row, int index) throws SQLException {
		return new LetterView(new LetterId(row.getObject("id", UUID.class)),
				new BriefingId(row.getObject("briefing_id", UUID.class)), row.getInt("number"), row.getString("name"),
				row.getString("address"), LetterState.valueOf(row.getString("stands")), row.getInt("attempts"),
				row.getObject("due_at", OffsetDateTime.class).toInstant(),
				perhaps(row.getObject("settled_at", OffsetDateTime.class)), row.getString("problem"));
	}

	private static @Nullable Instant perhaps(@Nullable OffsetDateTime at) {
		return at == null ? null : at.toInstant();
	}

	private static OffsetDateTime at(Instant now) {
		return now.atOffset(ZoneOffset.UTC);
	}

}
