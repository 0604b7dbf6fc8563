package org.isftracker.api.web;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * A clause for a new draft. Its level, from 0, says what it stands under; a provision is
 * one that the base draft has.
 */
record DraftClauseRequest(@NotNull @Nullable ClauseKind kind, @Min(0) @Max(20) @Nullable Integer level,
		@Nullable Integer annex, @NotNull @Valid @Nullable WordingRequest wording, @Nullable UUID provision) {

	NewClause toClause() {
		return new NewClause(level == null ? 0 : level, Objects.requireNonNull(kind), annex,
				Objects.requireNonNull(wording).wording(), provision == null ? null : new ProvisionId(provision),
				Set.of());
	}

}
