package org.isftracker.archive;

/** A foreign key: the table that has it, its name, and the table that it points to. */
record Reference(String table, String name, String to) {

}
