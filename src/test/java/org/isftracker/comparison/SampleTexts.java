package org.isftracker.comparison;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Fingerprint;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;

/** Texts that nobody stored: each clause a provision by name and its words. */
final class SampleTexts {

	private SampleTexts() {
	}

	static DraftText text(String label, String... provisionsAndWords) {
		return draft(label, "en", null, provisionsAndWords);
	}

	static DraftText draft(String label, String language, @Nullable DraftText base, String... provisionsAndWords) {
		List<ClauseText> clauses = new ArrayList<>();
		for (int i = 0; i < provisionsAndWords.length; i += 2) {
			clauses.add(clause(label, provisionsAndWords[i], i / 2 + 1, provisionsAndWords[i + 1]));
		}
		var summary = new DraftSummary(new DraftId(named(label)), label, language, null,
				base == null ? null : base.id(), false, null, Usage.PUBLIC, Stage.CIRCULATED, null, null, null,
				List.of(), clauses.size(), false, null, Instant.EPOCH, "ana", 0);
		return new DraftText(summary, clauses, List.of());
	}

	static ProvisionId provision(String name) {
		return new ProvisionId(named(name));
	}

	private static ClauseText clause(String draft, String provision, int number, String words) {
		return new ClauseText(new ClauseId(named(draft + number)), provision(provision), Set.of(), null,
				ClauseKind.OPERATIVE, 0, null, "OP " + number, number + ".", null, null, words, null,
				Fingerprint.of(words, null), 0, 0);
	}

	private static UUID named(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	static DraftComparison compared(DraftText earlier, DraftText later) {
		return DraftComparing.words(earlier, later, List.of(), FirmnessLadders.of(Map.of()), ComparisonWatch.NOBODY);
	}

}
