package org.isftracker.activity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A deed in the feed, the draft under which it was done, and the position right after it.
 */
public record FeedEntry(PastDeed deed, @Nullable UUID draft, FeedPosition position) {

}
