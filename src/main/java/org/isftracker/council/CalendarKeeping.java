package org.isftracker.council;

import java.time.Clock;
import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.council.CouncilRefused.Reason;
import org.isftracker.evidence.Citation;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Noting days of the process; refused with {@link CouncilRefused}. */
@Service
@Transactional
public class CalendarKeeping {

	private final CalendarDays days;

	private final DraftReading drafts;

	private final Sources sources;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	CalendarKeeping(CalendarDays days, DraftReading drafts, Sources sources, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.days = days;
		this.drafts = drafts;
		this.sources = sources;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@AnalystsMay
	public CalendarDayId note(NewCalendarDay day) {
		if (day.draft() != null && drafts.find(day.draft()).isEmpty()) {
			throw new CouncilRefused(Reason.UNKNOWN_RECORD);
		}
		if (!sources.know(day.statements())) {
			throw new CouncilRefused(Reason.UNKNOWN_STATEMENT);
		}
		var kept = days.save(new CalendarDay(day, clock.instant(), signedIn.current().username()));
		record("calendar.noted", kept);
		return kept.id();
	}

	@AnalystsMay
	public void archive(CalendarDayId id) {
		var day = days.findById(id)
			.filter(CalendarDay::stands)
			.orElseThrow(() -> new CouncilRefused(Reason.UNKNOWN_RECORD));
		day.archive();
		record("calendar.archived", days.save(day));
	}

	private void record(String kind, CalendarDay day) {
		var subject = new Subject("calendar", day.id().toString(), day.title(), "/council/calendar");
		activity.record(Deed.of(kind, subject)
			.changed("calendar.day", null, day.day().toString())
			.inConfidence(confidential(day)));
	}

	private boolean confidential(CalendarDay day) {
		var cited = sources.find(List.of(), day.statements()).citations().values();
		boolean hushed = !cited.isEmpty() && cited.stream().allMatch(Citation::isInConfidence);
		return hushed || (day.draft() != null
				&& drafts.find(day.draft()).map(DraftText::summary).filter(DraftSummary::confidential).isPresent());
	}

}
