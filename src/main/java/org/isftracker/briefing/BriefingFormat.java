package org.isftracker.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which a released briefing leaves. */
public enum BriefingFormat {

	PDF("pdf", "application/pdf"),
	WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	MARKDOWN("md", "text/markdown;charset=UTF-8"), TEXT("txt", "text/plain;charset=UTF-8");

	private final String ending;

	private final String mediaType;

	BriefingFormat(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/** How the names of its files end. */
	public String ending() {
		return ending;
	}

	public String mediaType() {
		return mediaType;
	}

	/** The format of that name in small letters. */
	public static Optional<BriefingFormat> named(String name) {
		return Arrays.stream(values())
			.filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst();
	}

}
