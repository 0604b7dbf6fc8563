package org.isftracker.assessment;

import static org.isftracker.assessment.SampleVerdicts.uuid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Fingerprint;
import org.isftracker.resolution.ProvisionId;

/** Whole texts, clause by clause, to try the standing on. */
final class SampleClauses {

	private SampleClauses() {
	}

	/** A clause that is the first of the provisions and carries the others on. */
	static ClauseText clause(String label, String words, String... provisions) {
		return clause(label, words, Arrays.stream(provisions).map(SampleVerdicts::provision).toList());
	}

	static ClauseText clause(String label, String words, List<ProvisionId> provisions) {
		return new ClauseText(new ClauseId(uuid(label + words)), provisions.get(0),
				Set.copyOf(provisions.subList(1, provisions.size())), null, ClauseKind.OPERATIVE, 0, null, label, label,
				null, null, words, null, Fingerprint.of(words, null), 0, 0);
	}

	static DraftText text(DraftId draft, List<ClauseText> clauses) {
		return new DraftText(SampleVerdicts.summary(draft), clauses, List.of());
	}

	static JudgedText judged(DraftText text) {
		return new JudgedText(text.id(), JudgedTexts.continuations(text), Set.of(), Map.of(), Set.of(), Map.of(),
				text.id().equals(SampleVerdicts.RIVAL) ? Set.of(SampleVerdicts.RIVAL)
						: Set.of(SampleVerdicts.FIRST, SampleVerdicts.SECOND),
				Sameness.EXACT);
	}

	/** A verdict that somebody read from these provisions of a text. */
	static VerdictView verdict(DraftText text, int hour, String... provisions) {
		return verdict(text, hour, Arrays.stream(provisions).map(SampleVerdicts::provision).toList());
	}

	static VerdictView verdict(DraftText text, int hour, List<ProvisionId> provisions) {
		var words = provisions.stream()
			.map(provision -> BasisWords.of(provision, JudgedTexts.continuation(text, provision)))
			.toList();
		var sample = SampleVerdicts.verdict("ana", hour, Outcome.MET, text.id());
		return new VerdictView(sample.id(), sample.condition(), text.id(), Outcome.MET, "Because", words, Set.of(),
				Set.of(), "ana", sample.judgedOn(), sample.judgedAt(), false, null, false, null);
	}

	static Judgement standing(DraftText text, VerdictView... verdicts) {
		return new StandingRule(judged(text), SampleVerdicts.MONDAY).apply(null, Set.of(), List.of(verdicts));
	}

}
