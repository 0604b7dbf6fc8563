package org.isftracker.evidence;

import java.time.Instant;
import java.time.LocalDate;

import com.ibm.icu.util.ULocale;

import org.isftracker.actor.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * A statement as pages cite it: who said what, when, where it was published, and how good
 * the source is.
 */
public record Citation(StatementId id, ActorName speaker, @Nullable String speakerNote, @Nullable String addressee,
		LocalDate saidOn, @Nullable String approximately, String outlet, @Nullable LocalDate publishedOn,
		@Nullable String url, String language, Grade grade, StatementForm form, String words,
		@Nullable String translation, Usage usage, @Nullable StatementId supersedes, Instant recordedAt,
		String recordedBy, boolean archived, int version) {

	public boolean isInConfidence() {
		return usage == Usage.IN_CONFIDENCE;
	}

	/** The name of the language in English, or its code where it has none. */
	public String languageName() {
		return ULocale.forLanguageTag(language).getDisplayLanguage(ULocale.ENGLISH);
	}

	/** Where its words begin: {@code rtl} on the right, {@code ltr} on the left. */
	public String direction() {
		return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
	}

}
