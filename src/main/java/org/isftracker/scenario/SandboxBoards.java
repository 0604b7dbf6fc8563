package org.isftracker.scenario;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.council.PositionView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a sandbox beside what would follow from it. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class SandboxBoards {

	private final SandboxReading sandboxes;

	private final Grounds grounds;

	private final SignedIn signedIn;

	SandboxBoards(SandboxReading sandboxes, Grounds grounds, SignedIn signedIn) {
		this.sandboxes = sandboxes;
		this.grounds = grounds;
		this.signedIn = signedIn;
	}

	/** Empty where there is no such sandbox, or it is another person's own. */
	public Optional<SandboxBoard> of(SandboxId id) {
		return sandboxes.find(id).flatMap(sandbox -> grounds.of(sandbox.draft()).map(ground -> board(sandbox, ground)));
	}

	private SandboxBoard board(SandboxView sandbox, Ground ground) {
		var touched = ground.touchedBy(sandbox.clauses().keySet());
		var supposed = new SupposedText(ground.said(), sandbox.readings(), touched);
		var worded = sandbox.clauses().isEmpty() ? ground.assessed()
				: grounds.worded(worded(ground.text(), sandbox.clauses()));
		var concerned = concerned(ground);
		return new SandboxBoard(sandbox, sandbox.isOf(signedIn.current().username()) && !sandbox.archived(),
				ground.text().summary(),
				ground.terms().stream().map(term -> term(term, supposed, ground, concerned)).toList(),
				ground.text()
					.clauses()
					.stream()
					.map(clause -> new SandboxBoard.OfClause(clause, sandbox.clauses().get(clause.id())))
					.toList(),
				gone(sandbox, ground.text()), ground.reckon(worded, supposed));
	}

	private static List<TriedClause> gone(SandboxView sandbox, DraftText text) {
		return sandbox.clauses()
			.entrySet()
			.stream()
			.filter(tried -> text.clause(tried.getKey()).isEmpty())
			.map(Map.Entry::getValue)
			.sorted(Comparator.comparing(TriedClause::label))
			.toList();
	}

	private static SandboxBoard.OfTerm term(TermView term, SupposedText text, Ground ground, Set<TermId> concerned) {
		var drafts = AnswerSheets.drafts(term.id(), ground.onRecord());
		var readings = new LinkedHashSet<>(drafts.keySet());
		ground.assessed()
			.conditions()
			.forEach(one -> readings.addAll(ground.known().readings(one.condition(), term.id())));
		readings.add(PossibleReading.SILENT);
		var supposed = text.supposed().get(term.id());
		if (supposed != null) {
			readings.add(supposed);
		}
		return new SandboxBoard.OfTerm(term, text.base().get(term.id()), supposed,
				readings.stream()
					.map(reading -> new SandboxBoard.Choice(reading, drafts.getOrDefault(reading, Set.of())))
					.toList(),
				concerned.contains(term.id()), text.touched().contains(term.id()));
	}

	private static Set<TermId> concerned(Ground ground) {
		var concerned = new HashSet<>(ground.positions().stream().map(PositionView::term).collect(toSet()));
		ground.assessed().conditions().map(one -> one.condition()).map(ConditionView::terms).forEach(concerned::addAll);
		return concerned;
	}

	/**
	 * The draft with the tried words; what is left out takes what stands under it along.
	 */
	static DraftText worded(DraftText text, Map<ClauseId, TriedClause> tried) {
		Set<ClauseId> out = new HashSet<>();
		List<ClauseText> clauses = new ArrayList<>();
		for (var clause : text.clauses()) {
			var other = tried.get(clause.id());
			var words = other == null ? clause.words() : other.words();
			if (words == null || isUnder(out, clause)) {
				out.add(clause.id());
			}
			else {
				clauses.add(other == null ? clause : clause.reading(words));
			}
		}
		return new DraftText(text.summary(), clauses, text.annexes());
	}

	private static boolean isUnder(Set<ClauseId> out, ClauseText clause) {
		var parent = clause.parent();
		return parent != null && out.contains(parent);
	}

}
