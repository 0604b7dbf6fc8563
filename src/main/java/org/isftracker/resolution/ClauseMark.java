package org.isftracker.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a draft's page shows beside a clause, and in its side panel: {@code hanging}
 * counts what rests on the clause. Each line may lead somewhere and belongs under a
 * subheading.
 */
public record ClauseMark(int hanging, List<Line> lines) {

	public ClauseMark {
		lines = List.copyOf(lines);
	}

	/**
	 * One line under a subheading. The tone is the end of a style class
	 * ({@code verdict-<tone>}) or absent.
	 */
	public record Line(Section section, @Nullable String before, String words, @Nullable String path,
			@Nullable String tone) {
	}

	/** The subheadings of a clause's side panel, in their order. */
	public enum Section {

		TERMS, HANGING

	}

}
