package org.isftracker.comparison;

import java.util.List;

/**
 * Who takes one stance on what a provision settles; the stance is the end of a message
 * key.
 */
public record StakedPosition(String stance, List<String> actors) {

	public StakedPosition {
		actors = List.copyOf(actors);
	}

}
