package org.isftracker.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The tracker's own database, from the opening of its folder to the closing. */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

	private static final String NAME = "tracker";

	private final PostgresFolder folder;

	private final PostgresServer server;

	private final PostgresKeeper keeper;

	private final String password;

	private EmbeddedDatabase(PostgresFolder folder, PostgresServer server, PostgresKeeper keeper, String password) {
		this.folder = folder;
		this.server = server;
		this.keeper = keeper;
		this.password = password;
	}

	/** Is told when the server has ended by itself and cannot be started again. */
	static EmbeddedDatabase open(Path path, Consumer<Exception> lost) {
		var absolute = path.toAbsolutePath().normalize();
		try {
			return open(PostgresFolder.claim(absolute), lost);
		}
		catch (IOException problem) {
			throw DatabaseRefusal.of(absolute, problem);
		}
	}

	private static EmbeddedDatabase open(PostgresFolder folder, Consumer<Exception> lost) throws IOException {
		try {
			PostgresCluster.checkMajor(folder);
			var program = PostgresProgram.unpackedIn(folder.path());
			var password = new PostgresCluster(folder, program).prepare();
			var server = PostgresServer.start(folder, program);
			return new EmbeddedDatabase(folder, server, new PostgresKeeper(server, lost), password).ready();
		}
		catch (IOException | DatabaseRefusal problem) {
			folder.close();
			throw problem;
		}
	}

	private EmbeddedDatabase ready() throws IOException {
		try {
			create();
			keeper.watch();
			return this;
		}
		catch (DatabaseRefusal problem) {
			server.stop();
			throw problem;
		}
	}

	private void create() {
		try (var connection = DriverManager.getConnection(url("postgres"), PostgresCluster.SUPERUSER, password);
				var statement = connection.createStatement()) {
			if (isMissing("select from pg_roles where rolname = '" + NAME + "'", statement)) {
				statement.execute("create role " + NAME + " login password '" + password + "'");
			}
			if (isMissing("select from pg_database where datname = '" + NAME + "'", statement)) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
		catch (SQLException problem) {
			throw DatabaseRefusal.of(folder.path(), String.valueOf(problem.getMessage()));
		}
	}

	private static boolean isMissing(String query, Statement statement) throws SQLException {
		try (var found = statement.executeQuery(query)) {
			return !found.next();
		}
	}

	Path folder() {
		return folder.path();
	}

	@Override
	public String getUsername() {
		return NAME;
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
		keeper.release();
		folder.close();
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
	}

}
