package org.isftracker.interchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A resolution or draft as read: mast-head, preamble, operative paragraphs, annexes,
 * notes, and what is doubtful.
 */
public record ReadDocument(MastHead mastHead, List<ReadParagraph> preamble, List<ReadParagraph> operative,
		List<ReadAnnex> annexes, List<ReadNote> notes, List<Doubt> doubts) {

	public @Nullable String symbol() {
		return mastHead.symbol();
	}

	public @Nullable TextLanguage language() {
		return mastHead.language();
	}

}
