package org.isftracker.account;

/**
 * A person made or revoked a token of that name; the token itself is never told.
 *
 * @param what token-made or token-revoked
 */
public record TokenChanged(String what, String username, String name, String token) {

}
