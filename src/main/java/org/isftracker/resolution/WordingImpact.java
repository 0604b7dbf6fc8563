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
	 * How many judgements would turn stale, and the nations whose they are, by name.
	 *
	 * @param base what the draft is called that it is based on
	 */
	record Impact(String base, int judgements, List<String> nations) {

		public Impact {
			nations = List.copyOf(nations);
		}

	}

}
