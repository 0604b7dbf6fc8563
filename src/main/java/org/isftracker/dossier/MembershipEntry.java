package org.isftracker.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A seat on the Council; a permanent one has no term. */
record MembershipEntry(String actor, boolean permanent, @Nullable LocalDate from, @Nullable LocalDate to) {

}
