package org.isftracker.council;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.isftracker.actor.ActorId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading who sits in the Council and how its members vote. Votes on drafts that a person
 * may not see, and votes that rest on nothing but confidences, are absent for them.
 */
@Service("council")
@Transactional(readOnly = true)
public class Council {

	private final Memberships memberships;

	private final Votes votes;

	private final DraftReading drafts;

	private final Sources sources;

	private final Clock clock;

	Council(Memberships memberships, Votes votes, DraftReading drafts, Sources sources, Clock clock) {
		this.memberships = memberships;
		this.votes = votes;
		this.drafts = drafts;
		this.sources = sources;
		this.clock = clock;
	}

	/** The members on a day, the permanent ones first, then by name. */
	public List<Member> membersOn(LocalDate day) {
		return members(memberships.findByOrderByFromDay().stream().filter(term -> term.includes(day)).toList());
	}

	/** All terms on the Council that are on record. */
	public List<Member> memberships() {
		return members(memberships.findByOrderByFromDay());
	}

	/** The vote of each member on a draft, or the expectation of it, that counts now. */
	public List<VoteView> votes(DraftId draft) {
		return votes(List.of(draft));
	}

	/** The votes on several drafts that count now. */
	public List<VoteView> votes(Collection<DraftId> of) {
		var readable = drafts.summaries().stream().map(DraftSummary::id).filter(of::contains).toList();
		return views(votes.findByDraftInAndSupersededAtIsNull(readable));
	}

	/**
	 * What was recorded of the votes on a draft, newest first, superseded entries too.
	 */
	public List<VoteView> voteHistory(DraftId draft) {
		return drafts.find(draft).map(known -> views(votes.findByDraftOrderByRecordedAtDesc(draft))).orElse(List.of());
	}

	/** How a member votes, draft by draft. */
	public List<VoteView> votesOf(ActorId member) {
		var readable = drafts.summaries().stream().map(DraftSummary::id).toList();
		return views(votes.findByMemberAndSupersededAtIsNull(member)).stream()
			.filter(vote -> readable.contains(vote.draft()))
			.toList();
	}

	/**
	 * The result by the rule, among the members on the day of the vote or, before it, of
	 * today.
	 */
	public Tally tally(DraftId draft) {
		return tallies(List.of(draft)).getOrDefault(draft, Tally.of(List.of(), false));
	}

	/** The results of several drafts, by the rule. */
	public Map<DraftId, Tally> tallies(Collection<DraftId> of) {
		var all = votes(of);
		var terms = members(memberships.findByOrderByFromDay());
		return of.stream()
			.distinct()
			.collect(toMap(draft -> draft,
					draft -> count(terms, all.stream().filter(vote -> vote.draft().equals(draft)).toList())));
	}

	private Tally count(List<Member> terms, List<VoteView> cast) {
		var day = cast.stream()
			.filter(VoteView::isRecorded)
			.map(VoteView::holdsFrom)
			.max(LocalDate::compareTo)
			.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Times.NEW_YORK));
		var choices = cast.stream().collect(toMap(VoteView::who, VoteView::choice));
		var ballots = terms.stream()
			.filter(member -> member.servesOn(day))
			.map(member -> new Ballot(member.who(), member.permanent(),
					choices.getOrDefault(member.who(), Choice.UNKNOWN)))
			.toList();
		return Tally.of(ballots, cast.size() >= ballots.size() && cast.stream().allMatch(VoteView::isRecorded));
	}

	private List<Member> members(List<Membership> terms) {
		var found = sources.find(terms.stream().map(Membership::actor).toList(), List.of());
		return terms.stream()
			.map(term -> term.view(found.name(term.actor())))
			.sorted(comparing(Member::permanent).reversed().thenComparing(Member::name))
			.toList();
	}

	private List<VoteView> views(List<Vote> of) {
		var found = sources.find(of.stream().map(Vote::member).toList(),
				of.stream().flatMap(vote -> vote.statements().stream()).toList());
		return of.stream()
			.flatMap(vote -> found.open(vote.statements())
				.map(citations -> vote.view(found.name(vote.member()), citations))
				.stream())
			.sorted(comparing(vote -> vote.member().name()))
			.toList();
	}

}
