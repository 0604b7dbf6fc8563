package org.isftracker.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Content as it is stored. Its hash is the SHA-256 of its JSON as this class writes it;
 * reading stored content and writing it again gives the same.
 */
@Component("briefingKeeping")
class Keeping {

	private final JsonMapper json;

	Keeping(JsonMapper json) {
		this.json = json;
	}

	String write(BriefingContent content) {
		return json.writeValueAsString(content);
	}

	BriefingContent read(String stored) {
		return json.readValue(stored, BriefingContent.class);
	}

	String hash(BriefingContent content) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(write(content).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
