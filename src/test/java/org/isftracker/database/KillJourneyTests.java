package org.isftracker.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KillJourneyTests {

	private final HttpClient browser = HttpClient.newHttpClient();

	@TempDir
	Path folder;

	@Test
	void everythingAcknowledgedIsThereWhicheverProcessIsKilled() throws Exception {
		var writer = new Writer(folder);
		try (var tracker = TrackerProcess.startOn(folder)) {
			var address = tracker.address();
			writer.writeUntil(this::killPostgres);
			awaitHealth(address);
			assertThat(writer.kept()).isEqualTo(writer.acknowledged());
			writer.writeUntil(() -> {
				tracker.kill();
				killPostgres();
			});
		}

		try (var tracker = TrackerProcess.startOn(folder)) {
			tracker.address();
			assertThat(writer.kept()).isEqualTo(writer.acknowledged());
			writer.writeUntil(() -> {
				tracker.kill();
				startAgainOverTheServerLeftBehind(writer);
			});
		}
	}

	@Test
	void aSecondStartOnTheSameFolderEndsWithOneSentence() throws Exception {
		try (var first = TrackerProcess.startOn(folder)) {
			assertThat(first.address()).hasHost("localhost");
			assertThat(first.lastLine()).endsWith("its data in " + folder);
			try (var second = TrackerProcess.startOn(folder)) {
				assertThat(second.awaitEnd()).isOne();
				assertThat(second.lastLine()).contains("is in use by a tracker that is running");
				assertThat(second.output()).doesNotContain("\tat ");
			}
		}
		assertThat(Postmaster.of(folder.resolve("cluster")).process()).isEmpty();
	}

	private void startAgainOverTheServerLeftBehind(Writer writer) throws Exception {
		try (var tracker = TrackerProcess.startOn(folder)) {
			tracker.address();
			assertThat(tracker.output()).contains("Stopping the PostgreSQL that an earlier run left behind");
			assertThat(writer.kept()).isEqualTo(writer.acknowledged());
		}
	}

	private void killPostgres() throws IOException {
		Postmaster.of(folder.resolve("cluster")).process().orElseThrow().destroyForcibly();
	}

	private void awaitHealth(URI address) {
		var health = HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> browser.send(health, BodyHandlers.discarding()).statusCode(), (status) -> status == 200);
	}

}
