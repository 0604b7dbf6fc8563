package org.isftracker.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
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
	EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
		return EmbeddedDatabase.open(settings.folder(), DatabaseConfiguration::end);
	}

	@Bean
	@ConditionalOnWebApplication
	ReadyLine readyLine(Environment environment, JdbcConnectionDetails database) {
		return new ReadyLine(environment, database);
	}

	/** The shutdown hook of Spring closes the application in order. */
	private static void end(Exception problem) {
		log.error("{}", problem.getMessage());
		System.exit(1);
	}

}
