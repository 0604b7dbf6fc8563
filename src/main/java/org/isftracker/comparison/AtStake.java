package org.isftracker.comparison;

import java.util.Map;

import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;

/**
 * Implemented by the modules that know what hangs on the words. Asked once for a whole
 * comparison, so that the number of statements does not grow with its changes.
 */
public interface AtStake {

	/**
	 * What the later text puts at stake, by provision; provisions without any are absent.
	 * The later text need not be stored.
	 */
	Map<ProvisionId, Stake> of(DraftText earlier, DraftText later);

}
