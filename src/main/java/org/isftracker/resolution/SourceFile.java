package org.isftracker.resolution;

/** The text or file that a draft came from, exactly as it came. */
public final class SourceFile {

	/** The most bytes that are kept of one file. */
	public static final int LARGEST = 20 * 1024 * 1024;

	private final String fileName;

	private final String mediaType;

	private final byte[] bytes;

	public SourceFile(String fileName, String mediaType, byte[] bytes) {
		this.fileName = fileName;
		this.mediaType = mediaType;
		this.bytes = bytes.clone();
	}

	public String fileName() {
		return fileName;
	}

	public String mediaType() {
		return mediaType;
	}

	public byte[] bytes() {
		return bytes.clone();
	}

	public int size() {
		return bytes.length;
	}

}
