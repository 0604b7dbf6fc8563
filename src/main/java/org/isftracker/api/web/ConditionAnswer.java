package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.Shift;
import org.isftracker.participation.Strength;
import org.jspecify.annotations.Nullable;

/** What a nation requires, in the wording that counts or one before it. */
record ConditionAnswer(UUID id, UUID nation, UUID wording, String title, String words, ConditionKind kind,
		Strength strength, ConditionState state, @Nullable LocalDate reviewBy, List<UUID> terms, List<UUID> statements,
		LocalDate holdsFrom, @Nullable String approximately, Shift shift, Instant recordedAt, String recordedBy) {

	static ConditionAnswer of(ConditionView condition) {
		return new ConditionAnswer(condition.id().id(), condition.nation().id(), condition.version().id(),
				condition.title(), condition.words(), condition.kind(), condition.strength(), condition.state(),
				condition.reviewBy(), Ids.terms(condition.terms()), Ids.statements(condition.statements()),
				condition.holdsFrom(), condition.approximately(), condition.shift(), condition.recordedAt(),
				condition.recordedBy());
	}

}
