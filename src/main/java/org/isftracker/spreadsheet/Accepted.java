package org.isftracker.spreadsheet;

import java.util.Optional;

import org.isftracker.actor.ActorKind;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.Strength;

/** What can be chosen in the columns that take a choice. */
final class Accepted {

	private Accepted() {
	}

	static Optional<Class<? extends Enum<?>>> of(ListKind list, Field field) {
		return Optional.ofNullable(switch (field) {
			case KIND -> kinds(list);
			case REGIONAL_GROUP -> RegionalGroup.class;
			case GRADE -> Grade.class;
			case FORM -> StatementForm.class;
			case USAGE -> Usage.class;
			case STRENGTH -> Strength.class;
			case CERTAINTY -> Certainty.class;
			default -> null;
		});
	}

	private static Class<? extends Enum<?>> kinds(ListKind list) {
		return switch (list) {
			case NATIONS -> ActorKind.class;
			case CONDITIONS -> ConditionKind.class;
			default -> ContributionKind.class;
		};
	}

}
