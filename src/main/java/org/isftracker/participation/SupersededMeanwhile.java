package org.isftracker.participation;

/** The version that a form was made from no longer counts; nothing was recorded. */
public class SupersededMeanwhile extends RuntimeException {

}
