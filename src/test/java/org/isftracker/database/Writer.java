package org.isftracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;

/** Writes one number after the other into a tracker's database until it is cut off. */
final class Writer {

	private final Path folder;

	private final AtomicInteger acknowledged = new AtomicInteger();

	Writer(Path folder) {
		this.folder = folder;
	}

	/** Lets the blow fall while numbers are being written. */
	void writeUntil(ThrowingBlow blow) throws Exception {
		try (var connection = connect()) {
			connection.createStatement().execute("create table if not exists kept (number int primary key)");
			var start = acknowledged.get();
			var cutOff = CompletableFuture.runAsync(() -> write(connection));
			Awaitility.await().until(() -> acknowledged.get() > start + 50);
			blow.fall();
			cutOff.join();
		}
	}

	int acknowledged() {
		return acknowledged.get();
	}

	int kept() throws IOException, SQLException {
		try (var connection = connect();
				var count = connection.createStatement()
					.executeQuery("select count(*) from kept where number <= " + acknowledged.get())) {
			count.next();
			return count.getInt(1);
		}
	}

	private void write(Connection connection) {
		try (var insert = connection.prepareStatement("insert into kept values (?) on conflict do nothing")) {
			while (true) {
				insert.setInt(1, acknowledged.get() + 1);
				insert.executeUpdate();
				acknowledged.incrementAndGet();
			}
		}
		catch (SQLException cutOff) {
			return;
		}
	}

	private Connection connect() throws IOException, SQLException {
		var port = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3);
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/tracker", "tracker",
				Files.readString(folder.resolve("password")));
	}

	interface ThrowingBlow {

		void fall() throws Exception;

	}

}
