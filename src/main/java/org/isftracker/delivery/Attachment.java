package org.isftracker.delivery;

import org.isftracker.briefing.BriefingFormat;

/** The file that a letter carries. */
public enum Attachment {

	PDF(BriefingFormat.PDF), WORD(BriefingFormat.WORD);

	private final BriefingFormat format;

	Attachment(BriefingFormat format) {
		this.format = format;
	}

	BriefingFormat format() {
		return format;
	}

}
