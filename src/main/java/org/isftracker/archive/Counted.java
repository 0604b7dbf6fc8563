package org.isftracker.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is written into one entry, and leaves the stream below open. */
final class Counted extends FilterOutputStream {

	private final MessageDigest digest = sha256();

	private long count;

	Counted(OutputStream out) {
		super(out);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		out.write(bytes, from, length);
		digest.update(bytes, from, length);
		count += length;
	}

	@Override
	public void close() throws IOException {
		flush();
	}

	long count() {
		return count;
	}

	String hash() {
		return HexFormat.of().formatHex(digest.digest());
	}

}
