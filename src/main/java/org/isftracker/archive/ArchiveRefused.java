package org.isftracker.archive;

import java.util.List;

/** An archive that is not made or not restored, with the message that says why. */
public class ArchiveRefused extends RuntimeException {

	private final String messageKey;

	private final transient List<Object> values;

	ArchiveRefused(String messageKey, Object... values) {
		super(messageKey);
		this.messageKey = messageKey;
		this.values = List.of(values);
	}

	ArchiveRefused(Throwable cause, String messageKey, Object... values) {
		this(messageKey, values);
		initCause(cause);
	}

	public String messageKey() {
		return messageKey;
	}

	public Object[] values() {
		return values.toArray();
	}

}
