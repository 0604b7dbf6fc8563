package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;

/**
 * Implemented by modules whose records rest on statements. Asked once for a whole page;
 * answers in a constant number of SQL statements.
 */
public interface CitingRecords {

	/** Those of its records that rest on any of these, and that who asks may see. */
	List<CitingRecord> citing(Collection<StatementId> statements);

}
