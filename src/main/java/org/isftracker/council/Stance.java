package org.isftracker.council;

/** What an actor wants of a term. */
public enum Stance {

	SEEKS, ACCEPTS, OPPOSES

}
