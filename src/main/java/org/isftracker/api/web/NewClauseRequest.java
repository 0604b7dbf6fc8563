package org.isftracker.api.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.Place;
import org.jspecify.annotations.Nullable;

/**
 * A clause to be added, and where: beside or under another one, or at the end of a part
 * of the draft.
 */
record NewClauseRequest(Place.@NotNull @Nullable Relation relation, @Nullable UUID beside, @Nullable ClauseKind kind,
		@Nullable Integer annex, @NotNull @Valid @Nullable WordingRequest wording) {

	Place place() {
		boolean atEnd = relation == Place.Relation.AT_END;
		if (!atEnd && beside == null) {
			throw new WrongField("beside", "beside-missing");
		}
		if (atEnd && kind == null) {
			throw new WrongField("kind", "kind-missing");
		}
		return new Place(Objects.requireNonNull(relation), atEnd || beside == null ? null : new ClauseId(beside),
				kind == null ? ClauseKind.OPERATIVE : kind, annex);
	}

}
