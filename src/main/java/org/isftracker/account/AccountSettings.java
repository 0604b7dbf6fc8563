package org.isftracker.account;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who there is at the first start.
 *
 * @param password the password of the first administrator, on a server of one's own
 */
@ConfigurationProperties("tracker.admin")
record AccountSettings(@Nullable String password) {

}
