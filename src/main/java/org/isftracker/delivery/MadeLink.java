package org.isftracker.delivery;

/** A link as it was made. The token is told this once and kept nowhere. */
public record MadeLink(LinkId id, String token) {

}
