package org.isftracker.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.webjars.WebJarVersionLocator;

/**
 * One version for all style sheets, for they name one another, the fonts and Tabler: a
 * browser that kept one of them from before would mix two editions.
 */
class StyleVersion extends ContentVersionStrategy {

	private final String version = version();

	@Override
	public String getResourceVersion(Resource resource) {
		return version;
	}

	private static String version() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			for (var folder : new String[] { "css", "fonts" }) {
				for (var file : new PathMatchingResourcePatternResolver()
					.getResources("classpath:/static/" + folder + "/*")) {
					digest.update(file.getContentAsByteArray());
				}
			}
			var tabler = Objects.requireNonNull(new WebJarVersionLocator().version("tabler__core"));
			digest.update(tabler.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(), 0, 16);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
