package org.isftracker.participation.web;

import org.isftracker.participation.NationStandings.Light;

/** The colours that lights have in the stylesheet. */
final class Tones {

	private Tones() {
	}

	static String of(Light light) {
		return switch (light) {
			case MET -> "met";
			case PARTLY_MET -> "partly";
			case NOT_MET -> "not-met";
			case UNCLEAR -> "unclear";
			case STALE -> "stale";
			case DUE -> "due";
			case DISPUTED -> "disputed";
			case UNASSESSED -> "unassessed";
		};
	}

}
