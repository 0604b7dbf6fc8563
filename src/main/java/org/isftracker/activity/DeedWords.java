package org.isftracker.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deeds in plain words, for where there are no links. */
@Component
public class DeedWords {

	private final Sentences sentences;

	DeedWords(Sentences sentences) {
		this.sentences = sentences;
	}

	/** "circulated Second revision". */
	public String sentence(PastDeed deed) {
		var sentence = sentences.of(deed);
		return sentence.before() + deed.subject().title() + sentence.after();
	}

	/** What a kind of record is called. */
	public String subject(String kind) {
		return sentences.subject(kind);
	}

	/** "Role: reader → analyst". */
	public String change(FieldChange change) {
		return sentences.field(change) + ": " + value(change.before()) + " → " + value(change.after());
	}

	private String value(@Nullable String value) {
		return value == null ? "–" : sentences.value(value);
	}

}
