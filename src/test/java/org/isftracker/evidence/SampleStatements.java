package org.isftracker.evidence;

import java.time.LocalDate;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** Statements of an invented state, for tests. */
public final class SampleStatements {

	private SampleStatements() {
	}

	public static NewStatement by(ActorId speaker) {
		return statement(speaker, "https://example.org/news/1", "Freedonia would send engineers under a clear mandate.",
				Usage.PUBLIC);
	}

	static NewStatement at(ActorId speaker, String url) {
		return statement(speaker, url, "Freedonia would send engineers.", Usage.PUBLIC);
	}

	static NewStatement saying(ActorId speaker, String words) {
		return statement(speaker, null, words, Usage.PUBLIC);
	}

	public static NewStatement inConfidence(ActorId speaker, String words) {
		return statement(speaker, null, words, Usage.IN_CONFIDENCE);
	}

	private static NewStatement statement(ActorId speaker, @Nullable String url, String words, Usage usage) {
		return new NewStatement(speaker, "its foreign minister", null, LocalDate.of(2025, 11, 5), null,
				"Freedonia Gazette", LocalDate.of(2025, 11, 6), url, "en", Grade.ON_RECORD, StatementForm.PARAPHRASE,
				words, null, usage, null);
	}

}
