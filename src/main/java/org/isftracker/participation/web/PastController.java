package org.isftracker.participation.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.participation.AsOf;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nations as of a day of the past; today and later days are the present pages. */
@Controller
@ReadersMay
@RequestMapping("/nations")
class PastController {

	private final NationReading nations;

	private final StatementReading statements;

	private final Clock clock;

	PastController(NationReading nations, StatementReading statements, Clock clock) {
		this.nations = nations;
		this.statements = statements;
		this.clock = clock;
	}

	@GetMapping(params = "on")
	String list(@RequestParam @Nullable LocalDate on, @RequestParam(defaultValue = "now") String known, Model model) {
		if (!past(on)) {
			return "redirect:/nations";
		}
		var wordings = nations.allHistories()
			.stream()
			.collect(groupingBy(history -> history.get(0).nation(), Collectors.toList()));
		model.addAttribute("page", page(asOf(on, known), nations.nations(), wordings));
		return "participation/nations-past";
	}

	@GetMapping(path = "/{id}", params = "on")
	String show(@PathVariable ActorId id, @RequestParam @Nullable LocalDate on,
			@RequestParam(defaultValue = "now") String known, Model model) {
		if (!past(on)) {
			return "redirect:/nations/" + id;
		}
		var nation = nations.nation(id).orElseThrow(Absences::notFound);
		model.addAttribute("page", page(asOf(on, known), List.of(nation), Map.of(id, nations.histories(id))));
		return "participation/nation-past";
	}

	private PastPage page(AsOf on, List<NationView> listed, Map<ActorId, List<List<ConditionView>>> wordings) {
		var then = listed.stream()
			.map(nation -> then(on, nation, wordings.getOrDefault(nation.id(), List.of())))
			.toList();
		return new PastPage(on, then, statements.citations(cited(then)));
	}

	private static PastPage.Then then(AsOf on, NationView now, List<List<ConditionView>> wordings) {
		return new PastPage.Then(on.nation(now),
				wordings.stream().map(on::wordings).filter(history -> !history.isEmpty()).toList());
	}

	private static Set<StatementId> cited(List<PastPage.Then> nations) {
		return nations.stream()
			.flatMap(then -> Stream.concat(then.nation().cited().stream(),
					then.conditions().stream().flatMap(Collection::stream).flatMap(one -> one.statements().stream())))
			.collect(Collectors.toSet());
	}

	private boolean past(@Nullable LocalDate on) {
		return on != null && on.isBefore(LocalDate.ofInstant(clock.instant(), Times.NEW_YORK));
	}

	private static AsOf asOf(@Nullable LocalDate on, String known) {
		return new AsOf(Objects.requireNonNull(on), "then".equals(known));
	}

}
