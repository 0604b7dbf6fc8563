package org.isftracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A PostgreSQL for tests, one server for all and a fresh database for each context: the
 * embedded one, or a container with {@code -Dtracker.test.database=container}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	private static final AtomicInteger databases = new AtomicInteger();

	@Bean
	JdbcConnectionDetails freshDatabase() throws SQLException {
		return fresh();
	}

	/** A database in which there is nothing yet. */
	public static JdbcConnectionDetails fresh() throws SQLException {
		var name = "test_" + databases.incrementAndGet();
		var server = Server.SHARED;
		try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		return new Fresh(server, name);
	}

	private record Server(String address, String user, String password) {

		static final Server SHARED = "container".equals(System.getProperty("tracker.test.database")) ? container()
				: embedded();

		private static Server embedded() {
			try {
				var postgres = EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "400")
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.start();
				return new Server("localhost:" + postgres.getPort(), "postgres", "postgres");
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}

		@SuppressWarnings("resource") // it ends with this JVM
		private static Server container() {
			var postgres = new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c", "max_connections=400",
					"-c", "fsync=off", "-c", "full_page_writes=off");
			postgres.start();
			return new Server(postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
					postgres.getUsername(), postgres.getPassword());
		}

		String url(String database) {
			return "jdbc:postgresql://" + address + "/" + database;
		}

	}

	private record Fresh(Server server, String name) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return server.user();
		}

		@Override
		public String getPassword() {
			return server.password();
		}

		@Override
		public String getJdbcUrl() {
			return server.url(name);
		}

	}

}
