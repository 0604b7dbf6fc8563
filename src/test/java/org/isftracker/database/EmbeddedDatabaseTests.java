package org.isftracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	@TempDir
	static Path folder;

	@Test
	void itIsOfTheMajorVersionThatTheTrackerNames() throws Exception {
		try (var database = new Opened(folder)) {
			assertThat(database.answer("show server_version")).startsWith(PostgresProgram.MAJOR + ".");
		}
	}

	@Test
	void whatItAcknowledgesIsOnTheDisk() throws Exception {
		try (var database = new Opened(folder)) {
			assertThat(database.answer("show fsync")).isEqualTo("on");
			assertThat(database.answer("show synchronous_commit")).isEqualTo("on");
			assertThat(database.answer("show full_page_writes")).isEqualTo("on");
		}
	}

	@Test
	void onlyThisMachineReachesItAndOnlyWithThePassword() throws Exception {
		try (var database = new Opened(folder)) {
			assertThat(database.answer("show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(database.answer("select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.details.getJdbcUrl(), "postgres", "postgres"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void dataOutlivesTheRun() throws Exception {
		try (var database = new Opened(folder)) {
			database.execute("create table kept as select 'Recalling' as word");
		}

		try (var database = new Opened(folder)) {
			assertThat(database.answer("select word from kept")).isEqualTo("Recalling");
		}
	}

	@Test
	void comesBackAfterItsServerIsKilled() throws Exception {
		try (var database = new Opened(folder)) {
			database.execute("create table surviving as select 'Decides' as word");

			Postmaster.of(folder.resolve("cluster")).process().orElseThrow().destroyForcibly();

			Awaitility.await()
				.ignoreExceptions()
				.until(() -> database.answer("select word from surviving"), "Decides"::equals);
		}
	}

	@Test
	void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
		new Opened(folder).close();
		ProcessHandle leftBehind;
		try (var claimed = PostgresFolder.claim(folder)) {
			leftBehind = PostgresServer.start(claimed, PostgresProgram.unpackedIn(folder)).process().orElseThrow();
		}

		try (var database = new Opened(folder)) {
			assertThat(database.answer("select 1")).isEqualTo("1");
			Awaitility.await().until(() -> !leftBehind.isAlive());
		}
	}

	@Test
	void startsOverWhereAnEarlierStartWasCutShort(@TempDir Path cutShort) throws Exception {
		Files.createDirectories(cutShort.resolve("cluster.unfinished/base"));
		Files.writeString(cutShort.resolve("cluster.unfinished/PG_VERSION"), "18");
		Files.writeString(cutShort.resolve("password"), "");

		try (var database = new Opened(cutShort)) {
			assertThat(database.answer("select 1")).isEqualTo("1");
		}
	}

	@Test
	void refusesAFolderThatIsInUse() throws Exception {
		try (var database = new Opened(folder)) {
			assertThat(database.answer("select 1")).isEqualTo("1");
			assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> new Opened(folder))
				.withMessageContaining("is in use by a tracker that is running");
		}
	}

	@Test
	void refusesAFolderOfAnotherMajorVersion(@TempDir Path older) throws Exception {
		Files.writeString(Files.createDirectory(older.resolve("cluster")).resolve("PG_VERSION"), "17\n");

		assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> new Opened(older))
			.withMessageContaining("was written by PostgreSQL 17 and this tracker brings PostgreSQL 18");
	}

	@Test
	void refusesTheFolderOfAnotherPostgres(@TempDir Path foreign) throws Exception {
		Files.writeString(foreign.resolve("PG_VERSION"), "18\n");

		assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> new Opened(foreign))
			.withMessageContaining("holds a PostgreSQL database that is not the tracker's own");
	}

	@Test
	void refusesAFileInPlaceOfTheFolder(@TempDir Path place) throws Exception {
		var file = Files.createFile(place.resolve("file"));

		assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> new Opened(file))
			.withMessageContaining("should be stands a file");
	}

	private static final class Opened implements AutoCloseable {

		private final EmbeddedDatabase details;

		Opened(Path folder) {
			this.details = EmbeddedDatabase.open(folder, (problem) -> {
				throw new AssertionError(problem);
			});
		}

		void execute(String statement) throws SQLException {
			try (var connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(),
					details.getPassword())) {
				connection.createStatement().execute(statement);
			}
		}

		String answer(String query) throws SQLException {
			try (var connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(),
					details.getPassword()); var answer = connection.createStatement().executeQuery(query)) {
				answer.next();
				return answer.getString(1);
			}
		}

		@Override
		public void close() throws IOException {
			details.destroy();
		}

	}

}
