package org.isftracker.activity;

/**
 * The record that a deed was done to: its kind in the singular ("draft"), its id, the
 * title to show, and the address of its page.
 */
public record Subject(String kind, String id, String title, String path) {

}
