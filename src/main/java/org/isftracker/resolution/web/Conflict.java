package org.isftracker.resolution.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Two texts of one clause: what somebody else saved, if it is still there, and what was
 * typed.
 */
record Conflict(@Nullable String theirs, String mine, String who, Instant at) {
}
