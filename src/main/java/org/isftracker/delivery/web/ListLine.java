package org.isftracker.delivery.web;

import java.time.Instant;

import org.isftracker.delivery.MailingListView;

/** A mailing list and when it is served next. */
record ListLine(MailingListView list, Instant next) {

}
