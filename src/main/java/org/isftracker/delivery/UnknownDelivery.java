package org.isftracker.delivery;

/** A command named a briefing, link, list or letter that does not exist. */
public class UnknownDelivery extends RuntimeException {

}
