package org.isftracker.delivery;

import java.util.List;
import java.util.Optional;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** One address (RFC 5322, "name@example.org") with nothing around it. */
record MailAddress(String words) {

	private static final int LONGEST = 254;

	static Optional<MailAddress> of(String typed) {
		var words = typed.strip();
		return words.length() <= LONGEST && words.chars().noneMatch(MailAddress::isForeign) && isOne(words)
				? Optional.of(new MailAddress(words)) : Optional.empty();
	}

	/** Each line that holds something, once. */
	static List<String> lines(String typed) {
		return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
	}

	private static boolean isForeign(int c) {
		return c <= ' ' || c > '~' || "<>(),;:\"[]\\".indexOf(c) >= 0;
	}

	private static boolean isOne(String words) {
		try {
			return words.indexOf('@') > 0 && new InternetAddress(words, true).getAddress().equals(words);
		}
		catch (AddressException refusal) {
			return false;
		}
	}

}
