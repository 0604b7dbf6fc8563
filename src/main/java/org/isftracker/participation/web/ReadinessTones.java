package org.isftracker.participation.web;

import org.isftracker.participation.NationStandings.Light;
import org.isftracker.participation.NationStandings.Readiness;
import org.springframework.stereotype.Component;

/** The colours of readiness and of lights; templates say {@code @readinessTones}. */
@Component("readinessTones")
class ReadinessTones {

	public String of(Light light) {
		return Tones.of(light);
	}

	/** The same by the name of a readiness, whichever module says it. */
	public String named(String readiness) {
		return of(Readiness.valueOf(readiness));
	}

	public String of(Readiness readiness) {
		return switch (readiness) {
			case COMES -> "good";
			case IN_DOUBT -> "warning";
			case BLOCKED -> "bad";
			case OUT -> "quiet";
		};
	}

}
