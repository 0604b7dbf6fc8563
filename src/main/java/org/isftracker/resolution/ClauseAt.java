package org.isftracker.resolution;

/**
 * A clause as the person who edits it saw it: refused when its words have changed since.
 */
public record ClauseAt(ClauseId id, int version) {
}
