package org.isftracker.scenario;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one recorded answer. */
public record AnswerId(UUID id) implements Serializable {

	static AnswerId next() {
		return new AnswerId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
