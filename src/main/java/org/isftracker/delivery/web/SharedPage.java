package org.isftracker.delivery.web;

import org.isftracker.delivery.SharedBriefing;

/**
 * A briefing behind a link, and the link's token, which the addresses of its files need.
 */
record SharedPage(String token, SharedBriefing shared) {

}
