package org.isftracker.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file that shows what was said, exactly as it came; it is never opened here. */
public final class AttachedFile {

	/** The most bytes of one file. */
	public static final int LARGEST = 20 * 1024 * 1024;

	/** The most characters of a file's name; a longer one loses its beginning. */
	private static final int LONGEST_NAME = 255;

	private final String name;

	private final String mediaType;

	private final byte[] bytes;

	/** Of a name with folders the last part counts. */
	public AttachedFile(String name, String mediaType, byte[] bytes) {
		var last = name.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
		this.name = last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
		this.mediaType = mediaType;
		this.bytes = bytes.clone();
	}

	public String name() {
		return name;
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

	/** SHA-256 of the contents. */
	byte[] digest() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
