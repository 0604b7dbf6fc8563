package org.isftracker.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.document.KeptFile;
import org.jspecify.annotations.Nullable;

/**
 * A text that waits to be imported: its original, how it was read, and what its owner
 * corrected since; the version counts the corrections that were made and taken back.
 */
public final class WaitingText {

	/** The name that is given to text without a file. */
	public static final String PASTED = "pasted.txt";

	private final WaitingId id;

	private final int version;

	private final KeptFile source;

	private final ReadText read;

	private final List<Correction> corrections;

	private final List<FlatParagraph> paragraphs;

	private final Descent descent;

	WaitingText(WaitingId id, int version, KeptFile source, ReadText read, List<Correction> corrections,
			Descent descent) {
		this.descent = descent;
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
		return source.name();
	}

	public KeptFile source() {
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

	/** What people call the text: what its mast-head says, else the name of its file. */
	public @Nullable String name() {
		var name = mastHead().name();
		return name == null ? FileTitle.of(fileName()) : name;
	}

	/** Where it comes from, as far as somebody said. */
	public Descent descent() {
		return descent;
	}

	/**
	 * For clauses by their indexes, which clause of the base somebody said they come
	 * from.
	 */
	Map<Integer, String> pairs(Assembly assembly) {
		Map<Integer, String> pairs = new HashMap<>();
		for (int at = 0; at < assembly.places().size(); at++) {
			var said = descent.pairs().get(paragraphs.get(assembly.places().get(at)).key());
			if (said != null) {
				pairs.put(at, said);
			}
		}
		return pairs;
	}

	List<Correction> corrections() {
		return corrections;
	}

	ReadText read() {
		return read;
	}

}
