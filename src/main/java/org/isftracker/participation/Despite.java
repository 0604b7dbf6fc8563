package org.isftracker.participation;

import java.util.List;

import org.isftracker.resolution.DraftId;

/**
 * Why a place was proposed against the standings, under which draft, and what was not met
 * then.
 */
public record Despite(String reason, DraftId draft, List<Unmet> unmet) {

}
