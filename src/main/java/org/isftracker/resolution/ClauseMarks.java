package org.isftracker.resolution;

import java.util.Map;

/**
 * Implemented by modules that know what hangs on a clause. Asked once for a whole draft,
 * so that the number of statements does not grow with its clauses.
 */
public interface ClauseMarks {

	/** The marks of the clauses that have any. */
	Map<ClauseId, ClauseMark> marksOf(DraftText draft);

}
