package org.isftracker.assessment;

import java.util.List;
import java.util.Map;

import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationView;

/** The nations by name, the conditions that stand, and what the force needs. */
record Roll(List<NationView> nations, List<ConditionView> conditions, Map<ContributionKind, Long> required) {
}
