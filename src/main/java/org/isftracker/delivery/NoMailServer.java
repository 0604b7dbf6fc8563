package org.isftracker.delivery;

/** Refused because nobody has said through which server letters leave. */
public class NoMailServer extends RuntimeException {

}
