package org.isftracker.participation.web;

import org.isftracker.participation.NationStandings.Readiness;
import org.springframework.stereotype.Component;

/** The colours of readiness; templates say {@code @readinessTones}. */
@Component("readinessTones")
class ReadinessTones {

	public String of(Readiness readiness) {
		return switch (readiness) {
			case COMES -> "good";
			case IN_DOUBT -> "warning";
			case BLOCKED -> "bad";
			case OUT -> "quiet";
		};
	}

}
