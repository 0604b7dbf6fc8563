package org.isftracker.api.web;

import org.isftracker.resolution.AnnexTitle;

/** An annex of a draft; annexes count from 1. */
record AnnexAnswer(int ordinal, String title) {

	static AnnexAnswer of(AnnexTitle annex) {
		return new AnnexAnswer(annex.ordinal(), annex.title());
	}

}
