package org.isftracker.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

import org.isftracker.archive.Manifest.Original;

/** Knows how long it has to be and what its hash is. */
final class VerifiedContent extends FilterInputStream {

	private final DigestInputStream digesting;

	private final String name;

	private final String sha256;

	private final LongConsumer taken;

	private long missing;

	private boolean ended;

	VerifiedContent(DigestInputStream in, Original part, LongConsumer taken) {
		super(in);
		this.taken = taken;
		this.digesting = in;
		this.name = part.file();
		this.missing = part.bytes();
		this.sha256 = part.sha256();
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		int count = unpack(into, from, length);
		if (count > 0) {
			taken.accept(count);
			missing -= count;
		}
		if (missing < 0 || (count < 0 && !isWhole())) {
			throw new ArchiveRefused("archive.refused.damaged", name);
		}
		return count;
	}

	private int unpack(byte[] into, int from, int length) throws IOException {
		try {
			return super.read(into, from, length);
		}
		catch (ZipException broken) {
			throw new ArchiveRefused(broken, "archive.refused.damaged", name);
		}
	}

	private boolean isWhole() {
		ended = ended
				|| (missing == 0 && sha256.equals(HexFormat.of().formatHex(digesting.getMessageDigest().digest())));
		return ended;
	}

}
