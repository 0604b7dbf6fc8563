package org.isftracker.spreadsheet;

import java.time.Instant;

/** Lists that wait to be recorded, as one line of a list shows them. */
public record WaitingListLine(WaitingListId id, String fileNames, int rows, Instant keptAt) {

}
