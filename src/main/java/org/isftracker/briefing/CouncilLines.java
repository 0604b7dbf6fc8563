package org.isftracker.briefing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.isftracker.actor.ActorId;
import org.isftracker.briefing.Findings.PositionLine;
import org.isftracker.briefing.Findings.VoteLine;
import org.isftracker.council.Ballot;
import org.isftracker.council.Choice;
import org.isftracker.council.Council;
import org.isftracker.council.Member;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionView;
import org.isftracker.council.Stance;
import org.isftracker.council.Tally;
import org.isftracker.council.VoteView;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the Council votes and what actors want, as of a day, in words. */
@Component("briefingCouncilLines")
class CouncilLines {

	private final Council council;

	private final PositionReading positions;

	private final Mandate mandate;

	private final Phrases phrases;

	CouncilLines(Council council, PositionReading positions, Mandate mandate, Phrases phrases) {
		this.council = council;
		this.positions = positions;
		this.mandate = mandate;
		this.phrases = phrases;
	}

	/** The vote of each member on a draft that counted on a day. */
	List<VoteView> votes(DraftId draft, LocalDate day) {
		return List.copyOf(council.voteHistory(draft)
			.stream()
			.filter(vote -> !vote.holdsFrom().isAfter(day))
			.sorted(Comparator.comparing(VoteView::recordedAt).reversed())
			.collect(toMap(vote -> vote.member().id(), vote -> vote, (counting, older) -> counting))
			.values());
	}

	/** The positions that counted on a day. */
	List<PositionView> positions(LocalDate day) {
		return List.copyOf(positions.all()
			.stream()
			.filter(position -> !position.holdsFrom().isAfter(day))
			.sorted(Comparator.comparing(PositionView::recordedAt).reversed())
			.collect(toMap(CouncilLines::key, position -> position, (counting, older) -> counting))
			.values());
	}

	List<VoteLine> lines(List<VoteView> votes, LocalDate day, Sourcebook sources) {
		Map<ActorId, VoteView> cast = votes.stream().collect(toMap(vote -> vote.member().id(), vote -> vote));
		return council.membersOn(seated(votes, day))
			.stream()
			.map(member -> line(member, cast.get(member.actor().id()), sources))
			.toList();
	}

	/**
	 * Those vote who are members on the day of the vote; it is still to come otherwise.
	 */
	private static LocalDate seated(List<VoteView> votes, LocalDate day) {
		return votes.stream()
			.filter(VoteView::isRecorded)
			.map(VoteView::holdsFrom)
			.max(LocalDate::compareTo)
			.orElse(day);
	}

	private VoteLine line(Member member, @Nullable VoteView vote, Sourcebook sources) {
		var choice = vote == null ? Choice.UNKNOWN : vote.choice();
		var words = phrases.of("briefing.choice", choice);
		return new VoteLine(member.actor().id().toString(), member.name(), member.permanent(), choice.name(),
				vote == null || vote.isRecorded() ? words : phrases.say("briefing.choice.expected", words),
				vote == null ? List.of() : sources.cite(ids(vote.statements())));
	}

	/** The result in a sentence; null where no vote is known. */
	@Nullable String tally(List<VoteView> votes, LocalDate day) {
		if (votes.isEmpty()) {
			return null;
		}
		Map<ActorId, Choice> choices = votes.stream().collect(toMap(vote -> vote.member().id(), VoteView::choice));
		var ballots = council.membersOn(seated(votes, day))
			.stream()
			.map(member -> new Ballot(member.actor().id(), member.permanent(),
					choices.getOrDefault(member.actor().id(), Choice.UNKNOWN)))
			.toList();
		return words(
				Tally.of(ballots, votes.size() >= ballots.size() && votes.stream().allMatch(VoteView::isRecorded)));
	}

	private String words(Tally tally) {
		return phrases.say(tally.recorded() ? "briefing.council.recorded" : "briefing.council.expected",
				tally.inFavour(), tally.against(), tally.abstaining(), tally.notVoting(), tally.unknown()) + " "
				+ phrases.of("briefing.council", tally.outcome());
	}

	List<PositionLine> lines(List<PositionView> taken, Sourcebook sources) {
		Map<TermId, String> terms = mandate.terms().stream().collect(toMap(TermView::id, TermView::name));
		return taken.stream()
			.filter(position -> terms.containsKey(position.term()))
			.map(position -> new PositionLine(key(position), position.actor().name(),
					terms.getOrDefault(position.term(), ""), phrases.of("briefing.stance", position.stance()),
					position.stance() == Stance.OPPOSES, position.words(), sources.cite(ids(position.statements()))))
			.sorted(Comparator.comparing(PositionLine::actor).thenComparing(PositionLine::term))
			.toList();
	}

	private static String key(PositionView position) {
		return position.actor().id() + "/" + position.term();
	}

	static List<StatementId> ids(List<Citation> citations) {
		return citations.stream().map(Citation::id).toList();
	}

}
