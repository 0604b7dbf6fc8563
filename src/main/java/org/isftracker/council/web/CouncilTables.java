package org.isftracker.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.PersonNames;
import org.isftracker.council.Member;
import org.isftracker.council.VoteView;
import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Table;
import org.isftracker.document.Tables;
import org.isftracker.evidence.Citation;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Members, their terms and their votes as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class CouncilTables {

	private final Tables tables;

	CouncilTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable councilTable() {
		return new PageTable("council/council", "", this::votesByMember);
	}

	private Table votesByMember(Shown shown) {
		var drafts = shown.list("drafts", DraftSummary.class);
		var columns = Stream.concat(Stream.of(tables.say("council.member"), tables.say("council.to")),
				drafts.stream().map(DraftSummary::label));
		var votes = shown.values("votes", Map.class)
			.flatMap(cast -> ((Map<?, ?>) cast).values().stream())
			.map(VoteView.class::cast)
			.toList();
		return new Table(tables.say("council.tab.votes"), columns.toList(),
				shown.list("members", Member.class).stream().map(member -> row(member, drafts, votes)).toList());
	}

	private List<Object> row(Member member, List<DraftSummary> drafts, List<VoteView> votes) {
		List<Object> row = new ArrayList<>(List.of(member.name(), end(member)));
		drafts.forEach(draft -> row.add(votes.stream()
			.filter(vote -> vote.draft().equals(draft.id()) && vote.member().id().equals(member.actor().id()))
			.findFirst()
			.map(this::choice)
			.orElse(tables.say("council.choice.none"))));
		return row;
	}

	private String choice(VoteView vote) {
		var choice = tables.say("council.choice." + vote.choice());
		return vote.isRecorded() ? choice : choice + ", " + tables.say("council.expected");
	}

	private Object end(Member member) {
		return member.to() == null ? tables.say("council.permanent") : member.to();
	}

	@Bean
	PageTable membersTable() {
		return tables.<Member>of("council/members", "council.tab.members")
			.column("council.member", Member::name)
			.column("council.from", Member::from)
			.column("council.to", this::end)
			.rows(shown -> shown.list("memberships", Member.class));
	}

	@Bean
	PageTable votesTable(Times times, PersonNames names) {
		return tables.<VoteView>of("council/votes", "council.tab.votes")
			.column("council.member", vote -> vote.member().name())
			.column("council.choice", vote -> tables.word("council.choice", vote.choice()))
			.column("council.basis", vote -> tables.word("council.basis", vote.basis()))
			.column("council.holds-from", VoteView::holdsFrom)
			.column("shell.tables.superseded", vote -> clock(times, vote))
			.column("council.statements", vote -> cited(vote.statements()))
			.column("shell.tables.by", vote -> names.of(vote.recordedBy()))
			.column("shell.tables.at", vote -> times.clock(vote.recordedAt()))
			.rows(shown -> shown.list("votes", VoteView.class));
	}

	private static @Nullable Object clock(Times times, VoteView vote) {
		var superseded = vote.supersededAt();
		return superseded == null ? null : times.clock(superseded);
	}

	/** "Foreign Ministry, Radio (2025-11-13)", several behind one another. */
	static String cited(List<Citation> statements) {
		return statements.stream()
			.map(said -> said.speaker().name() + ", " + said.outlet() + " (" + said.saidOn() + ")")
			.collect(Collectors.joining("; "));
	}

}
