package org.isftracker.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Makes every file {@code messages/<module>.properties} a part of the message source. */
class MessageFiles implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		environment.getPropertySources()
			.addLast(new MapPropertySource("messageFiles", Map.of("spring.messages.basename", basenames())));
	}

	private static String basenames() {
		return Arrays.stream(files())
			.map(file -> "messages/" + String.valueOf(file.getFilename()).replace(".properties", ""))
			.distinct()
			.sorted()
			.collect(Collectors.joining(","));
	}

	private static Resource[] files() {
		try {
			return new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
