package org.isftracker.account;

import java.time.Instant;

/** A person as the list of people shows one. */
public record Colleague(String username, String name, Role role, boolean active, Instant createdAt) {

}
