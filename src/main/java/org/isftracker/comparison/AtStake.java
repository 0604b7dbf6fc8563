package org.isftracker.comparison;

import java.util.Map;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;

/**
 * Implemented by the module that knows what hangs on the words. Asked once for a whole
 * comparison, so that the number of statements does not grow with its changes.
 */
public interface AtStake {

	/**
	 * What the later draft puts at stake, by provision; provisions without any are
	 * absent.
	 */
	Map<ProvisionId, Stake> of(DraftId later);

}
