package org.isftracker.account;

import java.time.LocalDate;

/**
 * A token to be made: its name is unlike those of the person's other tokens and at most
 * 100 characters, the role the most that it may do, the day its last, in New York.
 */
public record NewToken(String name, Role role, LocalDate endsOn) {

}
