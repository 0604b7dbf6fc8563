package org.isftracker.council.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.isftracker.actor.ActorId;
import org.isftracker.council.Choice;
import org.isftracker.council.Member;
import org.isftracker.council.NewVote;
import org.isftracker.council.VoteBasis;
import org.isftracker.council.VoteId;
import org.isftracker.council.VoteView;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed of the votes on a draft, a row for each member. Everything is kept
 * as it was typed, or one answer that cannot be read would lose all the others.
 */
record VotesForm(@NotNull @Pattern(regexp = "EXPECTED|RECORDED") @Nullable String basis,
		@NotNull @Nullable String holdsFrom, @Nullable List<UUID> statements,
		@Valid @Size(max = 30) @Nullable List<Row> rows) {

	private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	/** One member's choice; none where nothing is entered. */
	record Row(@NotNull @Pattern(regexp = ID) @Nullable String member,
			@Pattern(regexp = "IN_FAVOUR|AGAINST|ABSTAINING|NOT_VOTING|UNKNOWN") @Nullable String choice,
			@Pattern(regexp = ID) @Nullable String madeFrom) {

		NewVote toVote(DraftId draft, VoteBasis basis, LocalDate day, List<StatementId> statements) {
			return new NewVote(draft, ActorId.of(requireNonNull(member)), Choice.valueOf(requireNonNull(choice)), basis,
					day, statements, Optional.ofNullable(madeFrom).map(VoteId::of).orElse(null));
		}

	}

	static VotesForm of(List<Member> members, List<VoteView> votes, VoteBasis basis, LocalDate day) {
		var now = byMember(votes);
		var rows = members.stream().map(member -> row(member, now.get(member.actor().id()))).toList();
		return new VotesForm(basis.name(), day.toString(), List.of(), rows);
	}

	/** The rows that say something else than the votes of now. */
	List<NewVote> news(DraftId draft, LocalDate day, List<VoteView> votes) {
		var now = byMember(votes);
		var cited = Optional.ofNullable(statements)
			.orElse(List.of())
			.stream()
			.distinct()
			.map(StatementId::new)
			.toList();
		return Optional.ofNullable(rows)
			.orElse(List.of())
			.stream()
			.filter(row -> row.choice() != null)
			.map(row -> row.toVote(draft, VoteBasis.valueOf(requireNonNull(basis)), day, cited))
			.filter(vote -> differs(vote, now.get(vote.member())))
			.toList();
	}

	private static boolean differs(NewVote vote, @Nullable VoteView now) {
		return now == null || now.choice() != vote.choice() || now.basis() != vote.basis();
	}

	private static Row row(Member member, @Nullable VoteView vote) {
		var id = member.actor().id().toString();
		return (vote == null) ? new Row(id, null, null) : new Row(id, vote.choice().name(), vote.id().toString());
	}

	private static Map<ActorId, VoteView> byMember(List<VoteView> votes) {
		return votes.stream().collect(toMap(vote -> vote.member().id(), vote -> vote));
	}

}
