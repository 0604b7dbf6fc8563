package org.isftracker.delivery;

import org.isftracker.briefing.BriefingView;
import org.springframework.core.io.Resource;

/** A file of a briefing as whoever has a link takes it along. */
public record SharedFile(BriefingView briefing, Resource content) {

}
