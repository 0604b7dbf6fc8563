package org.isftracker.council.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.council.Council;
import org.isftracker.council.CouncilRefused;
import org.isftracker.council.Member;
import org.isftracker.council.NewVote;
import org.isftracker.council.VoteBasis;
import org.isftracker.council.VoteRecording;
import org.isftracker.council.VoteSuperseded;
import org.isftracker.council.VoteView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** All votes on a draft, or the expectation of them, in one form. */
@Controller
@RequestMapping("/council/votes/{draft}")
class VoteController {

	private static final String PAGE = "council/edit-votes";

	private final Council council;

	private final VoteRecording recording;

	private final DraftReading drafts;

	private final Clock clock;

	VoteController(Council council, VoteRecording recording, DraftReading drafts, Clock clock) {
		this.council = council;
		this.recording = recording;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable DraftId draft, Model model) {
		model.addAttribute("draft", known(draft));
		model.addAttribute("votes", council.voteHistory(draft));
		model.addAttribute("tally", council.tally(draft));
		return "council/votes";
	}

	@AnalystsMay
	@GetMapping("/edit")
	String edit(@PathVariable DraftId draft, Model model) {
		var summary = known(draft);
		var day = day(council.votes(draft));
		model.addAttribute("draft", summary);
		model.addAttribute("names", names());
		var basis = summary.stage().isEnd() ? VoteBasis.RECORDED : VoteBasis.EXPECTED;
		model.addAttribute("form", VotesForm.of(council.membersOn(day), council.votes(draft), basis, day));
		return PAGE;
	}

	@AnalystsMay
	@PostMapping
	String record(@PathVariable DraftId draft, @Valid @ModelAttribute("form") VotesForm form, BindingResult problems,
			HttpServletResponse response, Model model) {
		model.addAttribute("draft", known(draft));
		model.addAttribute("names", names());
		var day = problems.hasErrors() ? null : day(form, problems);
		if (problems.hasErrors() || day == null) {
			return PAGE;
		}
		var news = form.news(draft, day, council.votes(draft));
		return keep(draft, news, problems, response, model) ? "redirect:/council/votes/" + draft : PAGE;
	}

	private static @Nullable LocalDate day(@Nullable VotesForm form, BindingResult problems) {
		try {
			return (form == null || form.holdsFrom() == null) ? null : LocalDate.parse(form.holdsFrom());
		}
		catch (DateTimeParseException noDay) {
			problems.rejectValue("holdsFrom", "typeMismatch.java.time.LocalDate");
			return null;
		}
	}

	private boolean keep(DraftId draft, List<NewVote> news, BindingResult problems, HttpServletResponse response,
			Model model) {
		try {
			recording.record(draft, news);
			return true;
		}
		catch (CouncilRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
		}
		catch (VoteSuperseded superseded) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("now", superseded.now());
			model.addAttribute("current", council.votes(draft));
		}
		catch (DataIntegrityViolationException raced) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("current", council.votes(draft));
		}
		return false;
	}

	private Map<String, String> names() {
		return council.memberships()
			.stream()
			.collect(toMap(member -> member.actor().id().toString(), Member::name, (one, same) -> one));
	}

	private LocalDate day(List<VoteView> votes) {
		return votes.stream()
			.filter(VoteView::isRecorded)
			.map(VoteView::holdsFrom)
			.findFirst()
			.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Times.NEW_YORK));
	}

	private DraftSummary known(DraftId draft) {
		return drafts.find(draft)
			.map(DraftText::summary)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
