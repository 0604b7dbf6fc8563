package org.isftracker.spreadsheet;

/** How files of some formats begin. */
enum Signature {

	ZIP("PK\u0003\u0004"), OLE("\u00d0\u00cf\u0011\u00e0"), PDF("%PDF"), UTF_16_LITTLE("\u00ff\u00fe"),
	UTF_16_BIG("\u00fe\u00ff");

	private final String first;

	Signature(String first) {
		this.first = first;
	}

	boolean begins(byte[] bytes) {
		for (int at = 0; at < first.length(); at++) {
			if (at >= bytes.length || (bytes[at] & 0xff) != first.charAt(at)) {
				return false;
			}
		}
		return true;
	}

}
