package org.isftracker.delivery;

import java.time.LocalDate;

import org.isftracker.briefing.BriefingId;

/** A link to be made: for whom, and the last day in New York on which it opens. */
public record NewLink(BriefingId briefing, String purpose, LocalDate lastDay) {

}
