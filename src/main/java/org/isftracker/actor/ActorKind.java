package org.isftracker.actor;

/** What an actor is. */
public enum ActorKind {

	STATE, GROUP, ORGANIZATION, PERSON

}
