package org.isftracker.spreadsheet;

/** A file as somebody sent it. */
public final class UploadedFile {

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

	int size() {
		return bytes.length;
	}

}
