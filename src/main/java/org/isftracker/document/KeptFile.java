package org.isftracker.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.isftracker.wording.FileNames;

/**
 * A file that somebody sent, exactly as it came; it is never opened here. The name is the
 * last part of the name it came with, as far as it can be stored and shown; empty where
 * nothing of it can.
 */
public final class KeptFile {

	/** The most bytes that are kept of one file. */
	public static final int LARGEST = 20 * 1024 * 1024;

	/** The most characters of a media type; a longer one is none. */
	private static final int LONGEST_TYPE = 200;

	private final String name;

	private final String mediaType;

	private final byte[] bytes;

	public KeptFile(String name, String mediaType, byte[] bytes) {
		this.name = FileNames.plain(name, "");
		this.mediaType = mediaType.length() <= LONGEST_TYPE ? mediaType : "";
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

	/** Whether it is larger than what is kept. */
	public boolean isTooLarge() {
		return bytes.length > LARGEST;
	}

	/** SHA-256 of the contents. */
	public byte[] digest() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
