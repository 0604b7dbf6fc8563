package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.briefing.ArchiveSubject.Kind;
import org.isftracker.briefing.ArchiveTrail.Said;
import org.isftracker.briefing.ArchiveTrail.Step;
import org.isftracker.briefing.ArchivedContents.Archived;
import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.ClauseTrails.Provisions;
import org.jspecify.annotations.Nullable;

/** Follows one subject through what was released. */
record Trails(List<Archived> all, Provisions provisions, Phrases phrases) {

	List<Step> steps(ArchiveSubject subject) {
		List<Step> steps = new ArrayList<>();
		for (var one : all) {
			var step = new Step(one.briefing(), one.content().text().label(), said(subject, one.content()),
					changes(subject, one.content()), false);
			steps.add(step.fresh(!steps.isEmpty() && !step.saysTheSameAs(steps.get(steps.size() - 1))));
		}
		return steps;
	}

	private List<ChangeLine> changes(ArchiveSubject subject, BriefingContent content) {
		return subject.kind() != Kind.CLAUSE ? List.of()
				: content.changes().stream().filter(line -> provisions.tells(line, content, subject.id())).toList();
	}

	private List<Said> said(ArchiveSubject subject, BriefingContent content) {
		var findings = content.findings();
		return switch (subject.kind()) {
			case NATION ->
				findings.nations().stream().filter(one -> one.id().equals(subject.id())).flatMap(this::said).toList();
			case TERM -> findings.terms()
				.stream()
				.filter(one -> one.id().equals(subject.id()))
				.map(term -> said(term.term(), term.words(), term.doubt()))
				.toList();
			case CLAUSE -> List.of();
		};
	}

	private Stream<Said> said(Findings.NationLine nation) {
		var place = Stream.of(said("briefing.past.status", nation.status().words()),
				said("briefing.past.readiness", nation.readiness()),
				said("briefing.past.offers", nation.offers().words()));
		return Stream.concat(place,
				nation.conditions()
					.stream()
					.map(condition -> said(condition.title(), condition.verdict(), condition.doubt())));
	}

	private Said said(String key, String words) {
		return new Said(phrases.say(key), words, false);
	}

	private static Said said(String on, String words, @Nullable String doubt) {
		return new Said(on, doubt == null ? words : words + ", " + doubt, doubt != null);
	}

}
