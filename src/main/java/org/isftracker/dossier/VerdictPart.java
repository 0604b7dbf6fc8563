package org.isftracker.dossier;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.assessment.Judging;
import org.isftracker.assessment.NewVerdict;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(8)
class VerdictPart implements DossierPart {

	private final Judging judging;

	private final DraftReading drafts;

	VerdictPart(Judging judging, DraftReading drafts) {
		this.judging = judging;
		this.drafts = drafts;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		for (var verdict : dossier.verdicts()) {
			var text = drafts.find(ids.draft(verdict.draft())).orElseThrow();
			judging.judge(told(verdict, text, ids), verdict.on());
		}
	}

	private static NewVerdict told(VerdictEntry verdict, DraftText text, RecordIds ids) {
		return new NewVerdict(ids.condition(verdict.condition()), text.id(), verdict.outcome(), verdict.rationale(),
				basis(text, Set.copyOf(ids.clauses(verdict.draft(), verdict.basis()))),
				Set.copyOf(ids.terms(verdict.silentOn())), Set.copyOf(ids.statements(verdict.evidence())), false);
	}

	private static Map<ClauseId, String> basis(DraftText text, Set<ClauseId> clauses) {
		return text.clauses()
			.stream()
			.filter((clause) -> clauses.contains(clause.id()))
			.collect(Collectors.toMap(ClauseText::id, ClauseText::fingerprint));
	}

}
