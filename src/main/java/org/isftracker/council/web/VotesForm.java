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

/** What a person typed of the votes on a draft, a row for each member. */
record VotesForm(@NotNull @Nullable VoteBasis basis, @NotNull @Nullable LocalDate holdsFrom,
		@Nullable List<UUID> statements, @Valid @Size(max = 30) @Nullable List<Row> rows) {

	/** One member's choice; none where nothing is entered. */
	record Row(@NotNull @Nullable UUID member, @Nullable Choice choice, @Nullable UUID madeFrom) {

		NewVote toVote(DraftId draft, VotesForm form) {
			return new NewVote(draft, new ActorId(requireNonNull(member)), requireNonNull(choice),
					requireNonNull(form.basis), requireNonNull(form.holdsFrom),
					Optional.ofNullable(form.statements).orElse(List.of()).stream().map(StatementId::new).toList(),
					Optional.ofNullable(madeFrom).map(VoteId::new).orElse(null));
		}

	}

	static VotesForm of(List<Member> members, List<VoteView> votes, VoteBasis basis, LocalDate day) {
		var now = byMember(votes);
		var rows = members.stream().map(member -> row(member, now.get(member.actor().id()))).toList();
		return new VotesForm(basis, day, List.of(), rows);
	}

	/** The rows that say something else than the votes of now. */
	List<NewVote> news(DraftId draft, List<VoteView> votes) {
		var now = byMember(votes);
		return entered().stream()
			.filter(row -> row.choice() != null)
			.map(row -> row.toVote(draft, this))
			.filter(vote -> differs(vote, now.get(vote.member())))
			.toList();
	}

	List<Row> entered() {
		return Optional.ofNullable(rows).orElse(List.of());
	}

	private static boolean differs(NewVote vote, @Nullable VoteView now) {
		return now == null || now.choice() != vote.choice() || now.basis() != vote.basis();
	}

	private static Row row(Member member, @Nullable VoteView vote) {
		return (vote == null) ? new Row(member.actor().id().id(), null, null)
				: new Row(member.actor().id().id(), vote.choice(), vote.id().id());
	}

	private static Map<ActorId, VoteView> byMember(List<VoteView> votes) {
		return votes.stream().collect(toMap(vote -> vote.member().id(), vote -> vote));
	}

}
