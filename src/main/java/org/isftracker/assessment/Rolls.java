package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;

import org.isftracker.account.SignedIn;
import org.isftracker.participation.AsOf;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.RequirementView;
import org.springframework.stereotype.Component;

/** Reads who is asked, unless it is remembered. */
@Component
class Rolls {

	private final NationReading nations;

	private final SignedIn signedIn;

	Rolls(NationReading nations, SignedIn signedIn) {
		this.nations = nations;
		this.signedIn = signedIn;
	}

	Roll of(Remembered now) {
		boolean confidential = signedIn.mayReadConfidential();
		var known = now.rolls().get(confidential);
		return known == null ? read(now, confidential) : known;
	}

	/** Who was asked on a day, for what, by what is known now. */
	Roll of(Remembered now, AsOf on) {
		var conditions = nations.allHistories()
			.stream()
			.flatMap(history -> on.wordings(history).stream().limit(1))
			.filter(ConditionView::stands)
			.toList();
		return new Roll(nations.nations().stream().map(on::nation).toList(), conditions, of(now).required());
	}

	private Roll read(Remembered now, boolean confidential) {
		var roll = new Roll(nations.nations(), nations.conditions().stream().filter(ConditionView::stands).toList(),
				nations.requirements().stream().collect(toMap(RequirementView::kind, RequirementView::amount)));
		now.rolls().put(confidential, roll);
		return roll;
	}

}
