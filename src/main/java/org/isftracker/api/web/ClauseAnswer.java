package org.isftracker.api.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a draft; {@code etag} is what an edit of it names in If-Match, and changes
 * with its label as well.
 */
record ClauseAnswer(UUID id, UUID draft, UUID provision, List<UUID> continues, @Nullable UUID parent, ClauseKind kind,
		int level, @Nullable Integer annex, String label, String marker, @Nullable String labelSuffix,
		@Nullable String heading, String words, @Nullable String closing, String fingerprint, String etag) {

	static ClauseAnswer of(DraftId draft, ClauseText clause, EntityTags tags) {
		var untagged = untagged(draft, clause);
		return untagged.tagged(tags.of(clause.version(), untagged));
	}

	private static ClauseAnswer untagged(DraftId draft, ClauseText clause) {
		return new ClauseAnswer(clause.id().id(), draft.id(), clause.provision().id(),
				clause.continues().stream().map(ProvisionId::id).sorted().toList(), Ids.of(clause.parent()),
				clause.kind(), clause.level(), clause.annex(), clause.label(), clause.marker(), clause.labelSuffix(),
				clause.heading(), clause.words(), clause.closing(), clause.fingerprint(), "");
	}

	private ClauseAnswer tagged(String tag) {
		return new ClauseAnswer(id, draft, provision, continues, parent, kind, level, annex, label, marker, labelSuffix,
				heading, words, closing, fingerprint, tag);
	}

}
