package org.isftracker.interchange;

import java.text.Normalizer;
import java.util.Locale;

/** A document as it leaves: its file name, its media type and what it holds. */
public final class ExportedFile {

	private static final int LONGEST = 80;

	private final String name;

	private final Format format;

	private final byte[] bytes;

	ExportedFile(String title, Format format, byte[] bytes) {
		this.name = named(title);
		this.format = format;
		this.bytes = bytes.clone();
	}

	/** A name that every file system takes: "second-revision-to-third-revision.docx". */
	public String name() {
		return name + "." + format.ending;
	}

	public String mediaType() {
		return format.mediaType;
	}

	public byte[] bytes() {
		return bytes.clone();
	}

	private static String named(String title) {
		var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^\\p{L}\\p{N}]+", "-")
			.toLowerCase(Locale.ROOT);
		var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
		return cut.isEmpty() ? "draft" : cut;
	}

	/** The formats that documents leave in. */
	enum Format {

		WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
		PDF("pdf", "application/pdf"), CSV("csv", "text/csv;charset=UTF-8"),
		XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
		AKN("xml", "application/akn+xml"), MARKDOWN("md", "text/markdown;charset=UTF-8"),
		TEXT("txt", "text/plain;charset=UTF-8");

		private final String ending;

		private final String mediaType;

		Format(String ending, String mediaType) {
			this.ending = ending;
			this.mediaType = mediaType;
		}

	}

}
