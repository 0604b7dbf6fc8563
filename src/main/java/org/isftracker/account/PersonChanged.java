package org.isftracker.account;

import org.jspecify.annotations.Nullable;

/**
 * Something about a person changed; passwords are never told.
 *
 * @param what added, renamed, role-changed, deactivated, reactivated, password-reset or
 * password-changed
 */
public record PersonChanged(String what, String username, String name, @Nullable String before,
		@Nullable String after) {

}
