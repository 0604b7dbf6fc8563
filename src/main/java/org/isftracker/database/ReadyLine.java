package org.isftracker.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The last line of a start: where the tracker is, and where its data. */
class ReadyLine {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	private final Environment environment;

	private final JdbcConnectionDetails database;

	ReadyLine(Environment environment, JdbcConnectionDetails database) {
		this.environment = environment;
		this.database = database;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void tell() {
		log.info("ISF Resolution Tracker is ready at http://localhost:{}{}, its data in {}",
				environment.getProperty("local.server.port", ""),
				environment.getProperty("server.servlet.context-path", ""), place());
	}

	private Object place() {
		return (database instanceof EmbeddedDatabase embedded) ? embedded.folder()
				: database.getJdbcUrl().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
	}

}
