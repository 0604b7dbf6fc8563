package org.isftracker.spreadsheet;

/**
 * A file as somebody sent it. Nobody needs more of its bytes than one past
 * {@link #LARGEST}, by which it is known to be too large.
 */
public final class UploadedFile {

	/** The most bytes that are read. */
	public static final int LARGEST = 5_000_000;

	private final String name;

	private final byte[] bytes;

	public UploadedFile(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes.clone();
	}

	String name() {
		return name;
	}

	byte[] bytes() {
		return bytes.clone();
	}

	boolean isEmpty() {
		return bytes.length == 0;
	}

	boolean isTooLarge() {
		return bytes.length > LARGEST;
	}

}
