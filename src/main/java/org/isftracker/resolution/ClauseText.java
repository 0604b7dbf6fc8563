package org.isftracker.resolution;

import java.util.Set;

import org.isftracker.wording.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * One clause as a draft reads. {@code label} is what readers call it ("OP 7 (b) (ii)"),
 * {@code marker} its own part of that ("(ii)", or empty), {@code level} its depth from 0,
 * {@code opening} the number of characters of its words that are printed in italics, and
 * {@code version} what an edit of it must name.
 */
public record ClauseText(ClauseId id, ProvisionId provision, Set<ProvisionId> continues, @Nullable ClauseId parent,
		ClauseKind kind, int level, @Nullable Integer annex, String label, String marker, @Nullable String labelSuffix,
		@Nullable String heading, String words, @Nullable String closing, String fingerprint, int version,
		int opening) {

	public ClauseText {
		continues = Set.copyOf(continues);
	}

	/** Whether it carries a provision on, alone or with others. */
	public boolean isContinuing(ProvisionId other) {
		return provision.equals(other) || continues.contains(other);
	}

	/** The label as a part of an address: {@code OP-7-b-ii}. */
	public String anchor() {
		return label.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
	}

	ClauseText with(Wording wording) {
		return new ClauseText(id, provision, continues, parent, kind, level, annex, label, marker, labelSuffix,
				wording.heading(), wording.words(), wording.closing(),
				Fingerprint.of(wording.words(), wording.closing()), version, 0);
	}

	/** The words in italics. */
	public String openingWords() {
		return words.substring(0, opening);
	}

	/** The words after those in italics. */
	public String furtherWords() {
		return words.substring(opening);
	}

	/** What it is called, and its words as far as so many characters go. */
	public String brief(int most) {
		return label + ": " + Beginning.of(words.strip(), most);
	}

	/** The same clause with other words, to try them without storing them. */
	public ClauseText reading(String others) {
		return new ClauseText(id, provision, continues, parent, kind, level, annex, label, marker, labelSuffix, heading,
				others, closing, Fingerprint.of(others, closing), version, 0);
	}

}
