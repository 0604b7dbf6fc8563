package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.isftracker.assessment.BasisWords;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.TakenBack;
import org.isftracker.assessment.VerdictView;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * One person's judgement of a condition under a draft. Of one that was given under a
 * draft that the caller may not see, the draft and the words are null.
 */
record VerdictAnswer(UUID id, UUID condition, @Nullable UUID draft, Outcome outcome, String rationale,
		List<BasisAnswer> basis, List<UUID> silentOn, List<UUID> evidence, String judgedBy, LocalDate judgedOn,
		Instant judgedAt, boolean decides, boolean confirms, @Nullable UUID replaces, @Nullable String takenBackBy,
		@Nullable Instant takenBackAt) {

	static VerdictAnswer of(VerdictView verdict, Seen seen) {
		boolean open = seen.drafts().contains(verdict.draft());
		var back = Optional.ofNullable(verdict.takenBack());
		return new VerdictAnswer(verdict.id().id(), verdict.condition().id(), open ? verdict.draft().id() : null,
				verdict.outcome(), verdict.rationale(),
				verdict.basis().stream().map(basis -> BasisAnswer.of(basis, open)).toList(),
				Ids.terms(verdict.silentOn()),
				Ids.statements(verdict.evidence().stream().filter(seen.statements()::contains).toList()),
				verdict.judgedBy(), verdict.judgedOn(), verdict.judgedAt(), verdict.decides(), verdict.confirms(),
				Ids.of(verdict.replaces()), back.map(TakenBack::by).orElse(null), back.map(TakenBack::at).orElse(null));
	}

	/** What a verdict was read from, as it stood then. */
	record BasisAnswer(UUID provision, String fingerprint, @Nullable String label, @Nullable String words) {

		static BasisAnswer of(BasisWords basis, boolean open) {
			return new BasisAnswer(basis.provision().id(), basis.fingerprint(), open ? basis.label() : null,
					open ? basis.words() : null);
		}

	}

	/** What the caller may see of all that verdicts name. */
	record Seen(Set<DraftId> drafts, Set<StatementId> statements) {
	}

}
