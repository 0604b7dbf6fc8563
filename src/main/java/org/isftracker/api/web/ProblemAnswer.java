package org.isftracker.api.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A refusal (RFC 9457); programs tell it by its code. Without a type nothing but the
 * status is meant by it. Both texts of a clause are there where a verdict was refused
 * because it was reworded.
 */
record ProblemAnswer(@Nullable String type, String title, int status, String detail, @Nullable String instance,
		String code, List<FieldProblem> errors, @Nullable RewordedAnswer reworded) {

}
