package org.isftracker.briefing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * What was drawn from the record for briefings a moment ago, so that a preview follows a
 * person's typing. It names the moment as of which it tells; a release draws anew.
 */
@Component("briefingDrawnLately")
class DrawnLately {

	private static final Duration MOMENT = Duration.ofMinutes(1);

	private static final int BRIEFINGS = 16;

	private final Map<BriefingId, Drawn> drawn = new LinkedHashMap<>(BRIEFINGS, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<BriefingId, Drawn> eldest) {
			return size() > BRIEFINGS;
		}

	};

	private final Clock clock;

	DrawnLately(Clock clock) {
		this.clock = clock;
	}

	synchronized BriefingContent keep(BriefingView briefing, BriefingContent content) {
		drawn.put(briefing.id(), new Drawn(briefing.plan(), content, clock.instant()));
		return content;
	}

	/** What was drawn by the same plan, unless that is too long ago. */
	synchronized Optional<BriefingContent> find(BriefingView briefing) {
		return Optional.ofNullable(drawn.get(briefing.id()))
			.filter(one -> one.plan().equals(briefing.plan()))
			.filter(one -> one.at().plus(MOMENT).isAfter(clock.instant()))
			.map(Drawn::content);
	}

	private record Drawn(BriefingPlan plan, BriefingContent content, Instant at) {
	}

}
