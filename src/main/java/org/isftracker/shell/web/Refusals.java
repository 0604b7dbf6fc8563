package org.isftracker.shell.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Knows for which refusals there are words of their own; the error page says
 * {@code @refusals}.
 */
@Component("refusals")
class Refusals {

	private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 415, 500);

	/** The status itself, or 500 where it has no words of its own. */
	public int known(@Nullable Integer status) {
		return status != null && KNOWN.contains(status) ? status : 500;
	}

}
