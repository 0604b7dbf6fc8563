package org.isftracker.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A seat on the Council; a permanent one has no last day. */
record MembershipEntry(String actor, boolean permanent, LocalDate from, @Nullable LocalDate to) {

}
