package org.isftracker.api.web;

import org.isftracker.assessment.Amount;

/** From least to most persons, or US dollars for funding. Decisions use the lower end. */
record AmountAnswer(long least, long most) {

	static AmountAnswer of(Amount amount) {
		return new AmountAnswer(amount.least(), amount.most());
	}

}
