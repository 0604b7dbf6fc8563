package org.isftracker.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A word on the {@link FirmnessLadder} that came, went or gave way to another, and so
 * made the clause firmer or softer. {@code was} is null for a word that came, {@code is}
 * for one that went.
 */
public record FirmnessShift(boolean firmer, @Nullable String was, @Nullable String is) {
}
