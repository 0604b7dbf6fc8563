package org.isftracker.participation.web;

import org.isftracker.evidence.StatementStory;
import org.isftracker.participation.NationView;

/** What a nation said and what its record cites, as a timeline. */
record NationStatementsPage(NationView nation, StatementStory story) {

}
