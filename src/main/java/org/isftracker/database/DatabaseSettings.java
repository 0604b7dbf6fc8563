package org.isftracker.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the tracker keeps its data.
 *
 * @param folder the folder of the PostgreSQL that the tracker brings along
 */
@ConfigurationProperties("tracker.database")
record DatabaseSettings(@DefaultValue("data/postgresql") Path folder) {
}
