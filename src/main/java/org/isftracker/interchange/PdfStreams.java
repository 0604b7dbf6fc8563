package org.isftracker.interchange;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * Looks at the packed streams of a PDF before anything unpacks them: at most 40 MB each,
 * 120 MB in all, none packed twice.
 */
final class PdfStreams {

	private static final int LARGEST_STREAM = 40_000_000;

	private static final long LARGEST = 120_000_000;

	private static final int HEAD = 400;

	private static final int LONGEST_RARE = 2_000_000;

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

	private final byte[] bytes;

	private final Deadline deadline;

	private long unpacked;

	private PdfStreams(byte[] bytes, Deadline deadline) {
		this.bytes = bytes;
		this.deadline = deadline;
	}

	static void refuseSwollen(byte[] bytes, Deadline deadline) {
		var streams = new PdfStreams(bytes, deadline);
		for (int at = 0; at + STREAM.length < bytes.length; at++) {
			if (streams.begins(at)) {
				streams.measure(at);
			}
		}
	}

	private boolean begins(int at) {
		for (int place = 0; place < STREAM.length; place++) {
			if (bytes[at + place] != STREAM[place]) {
				return false;
			}
		}
		return at == 0 || bytes[at - 1] != 'd';
	}

	private void measure(int at) {
		int from = Math.max(0, at - HEAD);
		var before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
		var head = before.substring(Math.max(0, before.lastIndexOf(" obj")));
		refuseRare(head, at);
		int start = at + STREAM.length;
		while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
			start++;
		}
		if (head.contains("/Fl") && !head.matches("(?s).*/Subtype\\s*/Image.*")) {
			inflate(start);
		}
	}

	/** Packed twice, or in a way that UN texts do not use and that unpacks to much. */
	private void refuseRare(String head, int at) {
		int first = head.indexOf("/Fl");
		boolean twice = first >= 0 && head.indexOf("/FlateDecode", first + 3) >= 0;
		boolean rare = head.contains("/LZW") || head.contains("/RunLength") || head.contains("/Crypt");
		if (twice || (rare && bytes.length - at > LONGEST_RARE)) {
			throw new UnreadableDocument(Reason.SWOLLEN);
		}
	}

	private void inflate(int start) {
		var inflater = new Inflater();
		var buffer = new byte[64 * 1024];
		try {
			inflater.setInput(bytes, start, bytes.length - start);
			for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
				count(read, inflater.getBytesWritten());
			}
		}
		catch (DataFormatException damaged) {
			deadline.check();
		}
		finally {
			inflater.end();
		}
	}

	private void count(int read, long stream) {
		unpacked += read;
		deadline.check();
		if (unpacked > LARGEST || stream > LARGEST_STREAM) {
			throw new UnreadableDocument(Reason.SWOLLEN);
		}
	}

}
