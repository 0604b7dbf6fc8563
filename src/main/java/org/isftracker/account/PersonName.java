package org.isftracker.account;

/** What a person is called on a page. */
public record PersonName(String username, String name) {

}
