package org.isftracker.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Where countries are found: the Member and observer States of the United Nations, and
 * Kosovo.
 */
@Component
public class Capitals {

	private final Map<String, Capital> byCountry;

	Capitals() {
		this.byCountry = lines().lines()
			.skip(1)
			.map(line -> line.split(",", 4))
			.collect(Collectors.toUnmodifiableMap(parts -> parts[0],
					parts -> new Capital(parts[3], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]))));
	}

	/** Empty for an unknown code, or none. */
	public Optional<Capital> of(@Nullable String country) {
		return Optional.ofNullable(country).map(byCountry::get);
	}

	private static String lines() {
		try {
			return new ClassPathResource("actor/capitals.csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
