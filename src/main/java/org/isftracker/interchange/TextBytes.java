package org.isftracker.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.isftracker.interchange.UnreadableDocument.Reason;

/** Turns bytes into text, and refuses what is another format under the name of text. */
final class TextBytes {

	private static final int HEAD = 4096;

	private TextBytes() {
	}

	static String decode(byte[] bytes, Charset charset) {
		refuseOtherFormats(bytes);
		try {
			return charset(bytes, charset).newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException broken) {
			throw new UnreadableDocument(Reason.NOT_TEXT, charset.name());
		}
	}

	private static Charset charset(byte[] bytes, Charset named) {
		boolean little = begins(bytes, 0xff, 0xfe);
		return little || begins(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16 : named;
	}

	private static void refuseOtherFormats(byte[] bytes) {
		if (begins(bytes, '%', 'P', 'D', 'F') || begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
				|| begins(bytes, '{', '\\', 'r', 't', 'f')) {
			throw new UnreadableDocument(Reason.WRONG_FORMAT, "text");
		}
		for (int at = 0; at < Math.min(HEAD, bytes.length) && !begins(bytes, 0xff, 0xfe)
				&& !begins(bytes, 0xfe, 0xff); at++) {
			if (bytes[at] == 0) {
				throw new UnreadableDocument(Reason.NOT_TEXT, "UTF-8");
			}
		}
	}

	static boolean begins(byte[] bytes, int... signature) {
		for (int at = 0; at < signature.length; at++) {
			if (at >= bytes.length || (bytes[at] & 0xff) != signature[at]) {
				return false;
			}
		}
		return true;
	}

}
