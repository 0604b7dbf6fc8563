package org.isftracker.assessment;

/** A condition that waits for a verdict, with the troops that hang on it. */
public record ReviewItem(AssessedNation nation, AssessedCondition condition, Amount troops) {
}
