package org.isftracker.resolution;

import java.util.List;
import java.util.Optional;

/** Implemented by the module that knows which judgements hang on the words of a draft. */
public interface WordingImpact {

	/**
	 * What the words of a draft would do to judgements that hold under the draft that it
	 * is based on; empty where it is based on none.
	 */
	Optional<Impact> of(DraftId draft);

	/**
	 * What words that somebody types would do to judgements that hold under the draft as
	 * it is saved.
	 */
	Impact of(DraftText saved, DraftText typed);

	/**
	 * How many judgements would turn stale, the nations whose they are, by name, and how
	 * many that are stale would hold again.
	 *
	 * @param base what the draft is called that the words are held against
	 */
	record Impact(String base, int judgements, List<String> nations, int revived) {

		public Impact {
			nations = List.copyOf(nations);
		}

	}

}
