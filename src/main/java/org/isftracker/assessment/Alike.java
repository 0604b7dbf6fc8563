package org.isftracker.assessment;

/**
 * Another condition whose verdict was raised by nothing but what raised one, with what
 * that verdict would rest on now.
 */
public record Alike(ReviewItem item, SeenGround ground) {

	/** What a form carries: the condition and what was seen of it. */
	public String token() {
		return item.condition() == null ? "" : item.condition().condition().id() + ";" + ground;
	}
}
