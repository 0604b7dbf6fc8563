package org.isftracker.actor;

/**
 * A place by which a country is found, with its latitude and longitude in degrees, north
 * and east counting up: its capital as a rule, where that is in dispute the seat of most
 * embassies. It says nothing on the status of either.
 */
public record Capital(String place, double latitude, double longitude) {

}
