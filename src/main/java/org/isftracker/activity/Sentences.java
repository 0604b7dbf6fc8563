package org.isftracker.activity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts deeds into words; templates say {@code @deedSentences}. */
@Component("deedSentences")
class Sentences {

	private static final String TITLE = "\u0000";

	/** A name of several words, or one that is all there is or follows a colon. */
	private static final Pattern FIXED = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)+\\b|(?<=^|: )[A-Z]{3,}$");

	private final MessageSourceAccessor messages;

	Sentences(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	/** The words of {@code activity.<kind>} on both sides of the subject's title. */
	public Sentence of(PastDeed deed) {
		var words = messages.getMessage("activity." + deed.kind(), new Object[] { TITLE }, deed.kind() + " " + TITLE);
		int title = words.indexOf(TITLE);
		return title < 0 ? new Sentence(words, "")
				: new Sentence(words.substring(0, title), words.substring(title + 1));
	}

	/** The words of a kind of deed, whatever it was done to. */
	public String kind(String kind) {
		return messages.getMessage("activity." + kind, new Object[] { "…" }, kind);
	}

	/** What a kind of record is called. */
	public String subject(String kind) {
		return messages.getMessage("activity.subject." + kind, kind);
	}

	/** What a changed field is called. */
	public String field(FieldChange change) {
		return messages.getMessage("activity.field." + change.field(), change.field());
	}

	/**
	 * A value as a person reads it: where it is one of a fixed few, its name in ordinary
	 * letters.
	 */
	public String value(String value) {
		return FIXED.matcher(value)
			.replaceAll(name -> Matcher.quoteReplacement(name.group().toLowerCase(Locale.ROOT).replace('_', ' ')));
	}

	/** What stands before and after the title of the record. */
	record Sentence(String before, String after) {

	}

}
