package org.isftracker.participation;

/** What a nation offers. Funding counts in US dollars, everything else in persons. */
public enum ContributionKind {

	TROOPS, POLICE, TRAINERS, HEADQUARTERS_STAFF, ENGINEERS, MEDICAL, FUNDING, OBSERVERS

}
