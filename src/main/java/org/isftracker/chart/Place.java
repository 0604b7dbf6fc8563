package org.isftracker.chart;

/**
 * What stands at a place of the earth: how it is called, where it is in degrees (north
 * and east count up), and how large a marker of which shape it gets. The tone ends the
 * name of a class of the style sheet.
 */
public record Place(String name, double latitude, double longitude, double radius, Marker marker, String tone) {

}
