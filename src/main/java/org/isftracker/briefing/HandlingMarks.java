package org.isftracker.briefing;

import java.util.LinkedHashSet;
import java.util.List;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.briefing.BriefingRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of words from which the handling of a briefing is chosen. */
@Service("briefingHandlingMarks")
@Transactional(readOnly = true)
public class HandlingMarks {

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final ActivityLog activity;

	HandlingMarks(JdbcClient jdbc, ActivityLog activity) {
		this.jdbc = jdbc;
		this.activity = activity;
	}

	/** In their order; the first is the usual one. */
	@ReadersMay
	public List<String> all() {
		return jdbc.sql("select words from handling_mark order by position").query(String.class).list();
	}

	/**
	 * Takes these in place of those that were there; briefings keep the words that they
	 * have. Refuses a list that changed since, an empty one, and marks of more than 200
	 * characters.
	 */
	@LeadsMay
	@Transactional
	public void replace(List<String> before, List<String> marks) {
		jdbc.sql("lock table handling_mark in exclusive mode").update();
		BriefingRefused.when(!all().equals(before), Reason.MARKS_CHANGED_MEANWHILE);
		var kept = List.copyOf(new LinkedHashSet<>(marks));
		BriefingRefused.when(kept.isEmpty(), Reason.NO_MARK);
		BriefingRefused.when(kept.stream().anyMatch(HandlingMarks::isTooLong), Reason.MARK_TOO_LONG);
		store(kept);
		activity.record(Deed.of("briefing.marks", new Subject("marks", "marks", kept.get(0), "/briefings/marks"))
			.changed("briefing.marks", String.join("\n", before), String.join("\n", kept)));
	}

	private static boolean isTooLong(String mark) {
		return mark.codePointCount(0, mark.length()) > LONGEST;
	}

	private void store(List<String> marks) {
		jdbc.sql("delete from handling_mark").update();
		for (int position = 0; position < marks.size(); position++) {
			jdbc.sql("insert into handling_mark (words, position) values (:words, :position)")
				.param("words", marks.get(position))
				.param("position", position)
				.update();
		}
	}

}
