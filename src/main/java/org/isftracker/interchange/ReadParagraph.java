package org.isftracker.interchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph as read: the label as printed (empty if there is none), the words without
 * it, what stands flush after its list, and the first and last line (from 1) of the
 * source that it was read from. Level 1 is a paragraph of its own.
 */
public record ReadParagraph(ParagraphKind kind, int level, String label, @Nullable String heading, String text,
		@Nullable String closing, List<ReadParagraph> children, int firstLine, int lastLine) {

}
