package org.isftracker.api.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entity tags (RFC 9110). A tag tells the version of a record and the whole of an answer;
 * whoever edits has to name the version alone, so that a new number of a clause is in
 * nobody's way.
 */
@Component
class EntityTags {

	private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\\.[0-9a-f]{16}\"\\s*");

	private final JsonMapper json;

	EntityTags(JsonMapper json) {
		this.json = json;
	}

	String of(int version, Object answer) {
		return "\"" + version + "." + hash(json.writeValueAsBytes(answer)) + "\"";
	}

	/**
	 * The version that an edit names in If-Match, where it is the present one. Refused
	 * with {@link EditRefused}.
	 */
	int named(@Nullable String ifMatch, int present) {
		if (ifMatch == null) {
			throw new EditRefused(HttpStatus.PRECONDITION_REQUIRED);
		}
		boolean matches = "*".equals(ifMatch.strip()) || Stream.of(ifMatch.split(",", 100))
			.map(TAG::matcher)
			.anyMatch(tag -> tag.matches() && Integer.parseInt(tag.group(1)) == present);
		if (!matches) {
			throw new EditRefused(HttpStatus.PRECONDITION_FAILED);
		}
		return present;
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java platform has SHA-256", missing);
		}
	}

}
