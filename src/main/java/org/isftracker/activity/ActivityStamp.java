package org.isftracker.activity;

/**
 * Where the activity stands. Two equal stamps say that nothing was recorded between them,
 * as long as nothing stays uncommitted for a thousand deeds.
 */
public record ActivityStamp(long newest, long among) {

}
