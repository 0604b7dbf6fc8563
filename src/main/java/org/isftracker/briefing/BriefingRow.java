package org.isftracker.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.isftracker.briefing.BriefingView.Withdrawal;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/** A row of a briefing as a view. */
final class BriefingRow {

	static final String SELECT = """
			select briefing.*, withdrawn_by, withdrawn_at, withdrawal.reason as withdrawn_for,
			    coalesce((select words from briefing_text where briefing_id = briefing.id and place = 'HEADLINE'), '') as headline,
			    (select max(later.number) from briefing later where later.corrects = briefing.id) as corrected_by
			from briefing left join briefing_withdrawal withdrawal on withdrawal.briefing_id = briefing.id
			where not archived
			""";

	private BriefingRow() {
	}

	static BriefingView view(ResultSet row, int index) throws SQLException {
		var corrects = row.getObject("corrects", UUID.class);
		return new BriefingView(new BriefingId(row.getObject("id", UUID.class)), row.getObject("number", Integer.class),
				plan(row), row.getString("headline"), BriefingState.valueOf(row.getString("state")),
				row.getString("reason"), instant(row, "prepared_at"), row.getString("prepared_by"),
				perhaps(row, "released_at"), row.getString("released_by"), row.getString("content_hash"),
				corrects == null ? null : new BriefingId(corrects), row.getObject("corrected_by", Integer.class),
				withdrawal(row), row.getInt("plan_version"), row.getInt("version"));
	}

	private static BriefingPlan plan(ResultSet row) throws SQLException {
		var draft = row.getObject("baseline_id", UUID.class);
		var baseline = new Baseline(Baseline.Kind.valueOf(row.getString("baseline_kind")),
				draft == null ? null : new DraftId(draft), row.getObject("baseline_day", LocalDate.class));
		return new BriefingPlan(new DraftId(row.getObject("draft_id", UUID.class)), baseline, row.getString("audience"),
				row.getString("handling"), row.getObject("as_of", LocalDate.class));
	}

	private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
		var by = row.getString("withdrawn_by");
		return by == null ? null : new Withdrawal(by, instant(row, "withdrawn_at"), row.getString("withdrawn_for"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	static OffsetDateTime at(Instant now) {
		return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
	}

}
