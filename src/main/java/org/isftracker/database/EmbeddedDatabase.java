package org.isftracker.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The tracker's own database, from the opening of its folder to the closing. */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

	private static final String NAME = "tracker";

	private final PostgresFolder folder;

	private final PostgresServer server;

	private final String password;

	private EmbeddedDatabase(PostgresFolder folder, PostgresServer server, String password) {
		this.folder = folder;
		this.server = server;
		this.password = password;
	}

	static EmbeddedDatabase open(Path path) {
		var absolute = path.toAbsolutePath().normalize();
		try {
			return open(PostgresFolder.claim(absolute));
		}
		catch (IOException problem) {
			throw DatabaseRefusal.of(absolute, problem);
		}
	}

	private static EmbeddedDatabase open(PostgresFolder folder) throws IOException {
		var program = PostgresProgram.unpackedIn(folder.path());
		var password = new PostgresCluster(folder, program).prepare();
		var database = new EmbeddedDatabase(folder, PostgresServer.start(folder, program), password);
		database.create();
		return database;
	}

	private void create() {
		try (var connection = DriverManager.getConnection(url("postgres"), getUsername(), password);
				var statement = connection.createStatement();
				var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
			if (!found.next()) {
				connection.createStatement().execute("create database " + NAME);
			}
		}
		catch (SQLException problem) {
			throw DatabaseRefusal.of(folder.path(), String.valueOf(problem.getMessage()));
		}
	}

	Path folder() {
		return folder.path();
	}

	@Override
	public String getUsername() {
		return PostgresCluster.SUPERUSER;
	}

	@Override
	public String getPassword() {
		return password;
	}

	@Override
	public String getJdbcUrl() {
		return url(NAME);
	}

	@Override
	public void destroy() throws IOException {
		server.stop();
		folder.close();
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
	}

}
