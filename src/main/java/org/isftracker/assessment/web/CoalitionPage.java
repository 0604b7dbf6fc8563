package org.isftracker.assessment.web;

/** A page on all nations under one text. */
record CoalitionPage(TextChoice under) {
}
