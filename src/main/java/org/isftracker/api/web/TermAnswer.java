package org.isftracker.api.web;

import java.util.UUID;

import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.TermView;

/** One thing that the mandate settles. */
record TermAnswer(UUID id, Dimension dimension, String name, String question, boolean archived) {

	static TermAnswer of(TermView term) {
		return new TermAnswer(term.id().id(), term.dimension(), term.name(), term.question(), term.archived());
	}

}
