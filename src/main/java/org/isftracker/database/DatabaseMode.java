package org.isftracker.database;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Tells as {@code tracker.database.embedded} whether the tracker brings its own
 * PostgreSQL, and keeps the web server on this machine if so.
 */
class DatabaseMode implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		environment.getPropertySources()
			.addLast(new MapPropertySource("tracker database mode",
					StringUtils.hasText(environment.getProperty("spring.datasource.url"))
							? Map.of("tracker.database.embedded", false)
							: Map.of("tracker.database.embedded", true, "server.address", "127.0.0.1")));
	}

}
