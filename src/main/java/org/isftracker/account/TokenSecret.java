package org.isftracker.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An access token as its owner keeps it: 256 random bits behind a prefix by which
 * scanners for leaked secrets know it.
 */
record TokenSecret(String text) {

	private static final String PREFIX = "isft_";

	private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

	static TokenSecret random(SecureRandom random) {
		var bits = new byte[32];
		random.nextBytes(bits);
		return new TokenSecret(PREFIX + HexFormat.of().formatHex(bits));
	}

	boolean isWellFormed() {
		return FORM.matcher(text).matches();
	}

	String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java platform has SHA-256", missing);
		}
	}

	@Override
	public String toString() {
		return "TokenSecret[]";
	}

}
