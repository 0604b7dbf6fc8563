package org.isftracker.api.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/** Which page is wanted, counted from 1, and how many records at most are on one. */
record Paging(@Min(1) @Max(1_000_000) @Nullable Integer page, @Min(1) @Max(MOST) @Nullable Integer size) {

	static final int MOST = 200;

	private static final int USUAL = 100;

	int number() {
		return page == null ? 1 : page;
	}

	int length() {
		return size == null ? USUAL : size;
	}

	int offset() {
		return (number() - 1) * length();
	}

}
