package org.isftracker.council.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.isftracker.actor.ActorId;
import org.isftracker.council.Council;
import org.isftracker.council.VoteView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The members of a day, and their vote on each text that was voted on or is expected to
 * be.
 */
@Controller
class CouncilController {

	private final Council council;

	private final DraftReading drafts;

	private final Clock clock;

	CouncilController(Council council, DraftReading drafts, Clock clock) {
		this.council = council;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping("/council")
	String members(@RequestParam(required = false) @Nullable LocalDate day, Model model) {
		var all = drafts.summaries();
		var votes = council.votes(all.stream().map(DraftSummary::id).toList());
		var shown = all.stream().filter(draft -> draft.current() || isVotedOn(draft, votes)).toList();
		var chosen = (day != null) ? day : dayOf(votes);
		model.addAttribute("day", chosen);
		model.addAttribute("members", council.membersOn(chosen));
		model.addAttribute("drafts", shown);
		model.addAttribute("others", all.stream().filter(draft -> !shown.contains(draft)).toList());
		model.addAttribute("votes", byDraft(votes));
		model.addAttribute("tallies", council.tallies(shown.stream().map(DraftSummary::id).toList()));
		return "council/council";
	}

	private LocalDate dayOf(List<VoteView> votes) {
		return votes.stream()
			.filter(VoteView::isRecorded)
			.map(VoteView::holdsFrom)
			.max(Comparator.naturalOrder())
			.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Times.NEW_YORK));
	}

	private static boolean isVotedOn(DraftSummary draft, List<VoteView> votes) {
		return votes.stream().anyMatch(vote -> vote.draft().equals(draft.id()));
	}

	private static Map<DraftId, Map<ActorId, VoteView>> byDraft(List<VoteView> votes) {
		return votes.stream().collect(groupingBy(VoteView::draft, toMap(vote -> vote.member().id(), vote -> vote)));
	}

}
