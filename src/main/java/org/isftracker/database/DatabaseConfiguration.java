package org.isftracker.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** An auto-configuration, so that it stands back when a test brings a database. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

	@Bean
	@ConditionalOnBooleanProperty("tracker.database.embedded")
	@ConditionalOnMissingBean(JdbcConnectionDetails.class)
	EmbeddedDatabase embeddedDatabase(DatabaseSettings settings, ConfigurableApplicationContext application) {
		return EmbeddedDatabase.open(settings.folder(), (problem) -> end(application, problem));
	}

	@Bean
	@ConditionalOnWebApplication
	ReadyLine readyLine(Environment environment, JdbcConnectionDetails database) {
		return new ReadyLine(environment, database);
	}

	private static void end(ConfigurableApplicationContext application, Exception problem) {
		log.error("{}", problem.getMessage());
		System.exit(SpringApplication.exit(application, () -> 1));
	}

}
