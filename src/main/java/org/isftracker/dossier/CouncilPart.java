package org.isftracker.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.council.CalendarKeeping;
import org.isftracker.council.Council;
import org.isftracker.council.MembershipKeeping;
import org.isftracker.council.NewCalendarDay;
import org.isftracker.council.NewVote;
import org.isftracker.council.VoteBasis;
import org.isftracker.council.VoteId;
import org.isftracker.council.VoteRecording;
import org.isftracker.council.VoteView;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.Times;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(7)
class CouncilPart implements DossierPart {

	private final MembershipKeeping memberships;

	private final VoteRecording votes;

	private final Council council;

	private final CalendarKeeping calendar;

	CouncilPart(MembershipKeeping memberships, VoteRecording votes, Council council, CalendarKeeping calendar) {
		this.memberships = memberships;
		this.votes = votes;
		this.council = council;
		this.calendar = calendar;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.memberships().forEach((seat) -> memberships.seat(ids.actor(seat.actor()), seat.from(), seat.to()));
		for (var draft : dossier.drafts()) {
			for (var basis : VoteBasis.values()) {
				record(ids.draft(draft.key()), cast(dossier, draft, basis), ids);
			}
		}
		dossier.calendar().forEach((day) -> ids.put("calendar", day.key(), calendar.note(told(day, ids)).id()));
	}

	private static List<VoteEntry> cast(StarterDossier dossier, DraftEntry draft, VoteBasis basis) {
		return dossier.votes()
			.stream()
			.filter((vote) -> vote.draft().equals(draft.key()) && vote.basis() == basis)
			.toList();
	}

	private void record(DraftId draft, List<VoteEntry> cast, RecordIds ids) {
		Map<ActorId, VoteId> before = council.votes(draft)
			.stream()
			.collect(Collectors.toMap((vote) -> vote.member().id(), VoteView::id));
		Function<VoteEntry, NewVote> told = (vote) -> new NewVote(draft, ids.actor(vote.actor()), vote.choice(),
				vote.basis(), vote.on(), ids.statements(vote.statements()), before.get(ids.actor(vote.actor())));
		votes.record(draft, cast.stream().map(told).toList());
	}

	private static NewCalendarDay told(CalendarEntry day, RecordIds ids) {
		var draft = (day.draft() != null) ? ids.draft(day.draft()) : null;
		LocalDateTime hour = day.at();
		var moment = (hour != null) ? hour.atZone(Times.NEW_YORK).toInstant() : null;
		return new NewCalendarDay(day.title(), day.on(), moment, draft, day.words(), ids.statements(day.statements()),
				null, null);
	}

}
