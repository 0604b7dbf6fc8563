package org.isftracker.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * The running PostgreSQL: on this machine's loopback only, and losing nothing it has
 * acknowledged.
 */
class PostgresServer {

	private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

	private static final String GUARANTEES = "-c listen_addresses=127.0.0.1 -c unix_socket_directories="
			+ " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c log_checkpoints=off";

	private static final String PATIENCE = "300";

	/** Processes of a server that was killed hold its memory for a moment longer. */
	private static final RetryTemplate untilReleased = new RetryTemplate(
			RetryPolicy.builder().includes(NotReleased.class).maxRetries(120).delay(Duration.ofMillis(250)).build());

	private final PostgresFolder folder;

	private final PostgresProgram program;

	private final int port;

	private PostgresServer(PostgresFolder folder, PostgresProgram program, int port) {
		this.folder = folder;
		this.program = program;
		this.port = port;
	}

	static PostgresServer start(PostgresFolder folder, PostgresProgram program) throws IOException {
		var server = new PostgresServer(folder, program, freePort());
		server.stopOneLeftBehind();
		new PostgresLog(folder.log()).startAfresh();
		server.start();
		return server;
	}

	int port() {
		return port;
	}

	Optional<ProcessHandle> process() throws IOException {
		return postmaster().process();
	}

	void start() throws IOException {
		postmaster().mend();
		try {
			untilReleased.invoke(this::attempt);
		}
		catch (UncheckedIOException problem) {
			throw problem.getCause();
		}
	}

	void stop() throws IOException {
		if (!stop("fast").succeeded()) {
			stop("immediate");
		}
	}

	private void attempt() {
		try {
			var before = postgresLog().length();
			var outcome = program.run("pg_ctl", List.of("start", "-D", cluster(), "-l", folder.log().toString(), "-w",
					"-t", PATIENCE, "-o", "-p " + port + " " + GUARANTEES));
			if (!outcome.succeeded()) {
				throw refusal(postgresLog().complaintAfter(before));
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private DatabaseRefusal refusal(String complaint) throws IOException {
		if (complaint.contains("is still in use")) {
			return new NotReleased(complaint);
		}
		return folder.isFull() ? DatabaseRefusal.full(folder.path()) : DatabaseRefusal.of(folder.path(), complaint);
	}

	private void stopOneLeftBehind() throws IOException {
		if (process().isPresent()) {
			log.info("Stopping the PostgreSQL that an earlier run left behind");
			stop();
		}
	}

	private PostgresProgram.Outcome stop(String manner) throws IOException {
		return program.run("pg_ctl", List.of("stop", "-D", cluster(), "-m", manner, "-w", "-t", "60"));
	}

	private Postmaster postmaster() {
		return Postmaster.of(folder.cluster());
	}

	private PostgresLog postgresLog() {
		return new PostgresLog(folder.log());
	}

	private String cluster() {
		return folder.cluster().toString();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static final class NotReleased extends DatabaseRefusal {

		NotReleased(String complaint) {
			super(complaint);
		}

	}

}
