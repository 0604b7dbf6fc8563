package org.isftracker.resolution;

/** The heading of an annex; annexes count from 1. */
public record AnnexTitle(int ordinal, String title) {
}
