package org.isftracker.chart;

import java.time.LocalDate;

/**
 * The level that holds from a day until the next step; levels count upward from nought.
 */
public record Step(LocalDate from, int level) {

}
