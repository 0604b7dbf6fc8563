package org.isftracker.council;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.actor.ActorId;
import org.isftracker.council.CouncilRefused.Reason;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording how members voted on a draft, or are expected to. One entry that was made
 * from another than the vote of now refuses them all with {@link VoteSuperseded}.
 */
@Service
@Transactional
public class VoteRecording {

	private final Votes votes;

	private final Memberships memberships;

	private final DraftReading drafts;

	private final Sources sources;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	VoteRecording(Votes votes, Memberships memberships, DraftReading drafts, Sources sources, ActivityLog activity,
			SignedIn signedIn, Clock clock) {
		this.votes = votes;
		this.memberships = memberships;
		this.drafts = drafts;
		this.sources = sources;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Records those of the votes on one draft that say anything new. */
	@AnalystsMay
	public void record(DraftId draft, Collection<NewVote> ballots) {
		var summary = drafts.find(draft)
			.map(DraftText::summary)
			.orElseThrow(() -> new CouncilRefused(Reason.UNKNOWN_RECORD));
		var now = votes.findByDraftInAndSupersededAtIsNull(List.of(draft))
			.stream()
			.collect(toMap(Vote::member, vote -> vote));
		var news = ballots.stream().filter(ballot -> isNews(now.get(ballot.member()), ballot)).toList();
		check(now, news);
		news.forEach(ballot -> keep(now.get(ballot.member()), ballot));
		tell(summary, now, news);
	}

	private static boolean isNews(@Nullable Vote before, NewVote ballot) {
		return before == null || !before.says(ballot);
	}

	private void check(Map<ActorId, Vote> now, List<NewVote> news) {
		var terms = memberships.findByOrderByFromDay();
		if (!news.stream().allMatch(ballot -> terms.stream().anyMatch(term -> term.seats(ballot)))) {
			throw new CouncilRefused(Reason.NO_MEMBER);
		}
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		if (news.stream().anyMatch(ballot -> ballot.isRecordedAfter(today))) {
			throw new CouncilRefused(Reason.VOTE_IN_THE_FUTURE);
		}
		if (!sources.know(cited(news))) {
			throw new CouncilRefused(Reason.UNKNOWN_STATEMENT);
		}
		for (var ballot : news) {
			var before = now.get(ballot.member());
			if (before != null && !before.id().equals(ballot.madeFrom())) {
				throw superseded(before);
			}
		}
	}

	private VoteSuperseded superseded(Vote now) {
		var found = sources.find(List.of(now.member()), now.statements());
		return new VoteSuperseded(now.view(found.name(now.member()), found.open(now.statements()).orElse(List.of())));
	}

	private void keep(@Nullable Vote before, NewVote ballot) {
		if (before != null) {
			before.supersede(clock.instant());
			votes.saveAndFlush(before);
		}
		votes.save(new Vote(ballot, clock.instant(), signedIn.current().username()));
	}

	private void tell(DraftSummary draft, Map<ActorId, Vote> before, List<NewVote> news) {
		if (news.isEmpty()) {
			return;
		}
		var found = sources.find(news.stream().map(NewVote::member).toList(), cited(news));
		var deed = Deed.of("vote.recorded", subject(draft))
			.under(draft.id().id())
			.inConfidence(
					draft.confidential() || found.citations().values().stream().anyMatch(Citation::isInConfidence));
		for (var ballot : news) {
			var name = found.name(ballot.member()).name();
			var earlier = before.get(ballot.member());
			deed = deed.changed("vote.choice", earlier == null ? null : name + ": " + earlier.choice(),
					name + ": " + ballot.choice());
		}
		activity.record(deed);
	}

	private static Set<StatementId> cited(List<NewVote> news) {
		return news.stream().flatMap(ballot -> ballot.statements().stream()).collect(toSet());
	}

	private static Subject subject(DraftSummary draft) {
		return new Subject("draft", draft.id().toString(), draft.label(), "/council/votes/" + draft.id());
	}

}
