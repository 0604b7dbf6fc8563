package org.isftracker.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** An auto-configuration, so that it stands back when a test brings a database. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnBooleanProperty("tracker.database.embedded")
	@ConditionalOnMissingBean(JdbcConnectionDetails.class)
	EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
		return EmbeddedDatabase.open(settings.folder());
	}

}
