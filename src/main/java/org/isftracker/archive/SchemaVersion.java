package org.isftracker.archive;

/**
 * Which shape the tables have: the last migration, and the SHA-256 of all of them with
 * their checksums.
 */
record SchemaVersion(String version, String fingerprint) {

}
