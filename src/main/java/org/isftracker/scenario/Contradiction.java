package org.isftracker.scenario;

import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;

/** Two conditions that no reading of a term can meet together, as far as is recorded. */
public record Contradiction(ConditionView one, ConditionView other, TermView term) {

}
