package org.isftracker.evidence;

import java.time.LocalDate;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, when, and where it was published. The language is a code of two or three
 * letters, the address http or https; a later statement may supersede an earlier one.
 */
public record NewStatement(ActorId speaker, @Nullable String speakerNote, @Nullable String addressee, LocalDate saidOn,
		@Nullable String approximately, String outlet, @Nullable LocalDate publishedOn, @Nullable String url,
		String language, Grade grade, StatementForm form, String words, @Nullable String translation, Usage usage,
		@Nullable StatementId supersedes) {

}
