package org.isftracker.interchange;

import java.nio.charset.StandardCharsets;

import org.isftracker.interchange.DocumentFormat.Kind;

/** Tells formats by how their bytes begin. */
final class Signatures {

	private static final int HEAD = 1024;

	private Signatures() {
	}

	/**
	 * What is no other format is taken for text; the reader of text refuses what is none.
	 */
	static Kind kind(byte[] bytes) {
		if (TextBytes.begins(bytes, 'P', 'K') || TextBytes.begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
			return Kind.WORD;
		}
		var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
		if (head.contains("%PDF-")) {
			return Kind.PDF;
		}
		return head.contains("<akomaNtoso") || head.startsWith("<?xml") || head.startsWith("\u00ef\u00bb\u00bf<?xml")
				? Kind.AKN : Kind.TEXT;
	}

}
