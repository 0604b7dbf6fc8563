package org.isftracker.interchange;

import java.util.List;

import org.isftracker.resolution.SourceFile;

/**
 * A text that waits to be imported: its original, how it was read, and what its owner
 * corrected since; the version counts the corrections that were made and taken back.
 */
public final class WaitingText {

	private final WaitingId id;

	private final int version;

	private final SourceFile source;

	private final ReadText read;

	private final List<Correction> corrections;

	private final List<FlatParagraph> paragraphs;

	WaitingText(WaitingId id, int version, SourceFile source, ReadText read, List<Correction> corrections) {
		this.id = id;
		this.version = version;
		this.source = source;
		this.read = read;
		this.corrections = List.copyOf(corrections);
		this.paragraphs = List.copyOf(Correcting.corrected(read, corrections));
	}

	public WaitingId id() {
		return id;
	}

	public int version() {
		return version;
	}

	public String fileName() {
		return source.fileName();
	}

	public SourceFile source() {
		return source;
	}

	public MastHead mastHead() {
		return read.document().mastHead();
	}

	/** The code of its language, English where it does not tell. */
	public String language() {
		var language = mastHead().language();
		return language == null ? "en" : language.code();
	}

	/** What is doubtful about the text as a whole. */
	public List<Doubt> otherDoubts() {
		return read.document().otherDoubts();
	}

	/** The lines of the source. */
	public List<String> lines() {
		return read.lines();
	}

	/** How many corrections can be taken back. */
	public int corrected() {
		return corrections.size();
	}

	/** Its paragraphs with all corrections. */
	public List<FlatParagraph> paragraphs() {
		return paragraphs;
	}

	public NumberedText numbered() {
		return NumberedText.of(paragraphs, language());
	}

	List<Correction> corrections() {
		return corrections;
	}

	ReadText read() {
		return read;
	}

}
