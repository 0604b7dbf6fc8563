package org.isftracker.database;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again, on the same port, when it ends without having been asked to.
 */
class PostgresKeeper {

	private static final Logger log = LoggerFactory.getLogger(PostgresKeeper.class);

	private final PostgresServer server;

	private final Consumer<Exception> lost;

	private volatile boolean released;

	PostgresKeeper(PostgresServer server, Consumer<Exception> lost) {
		this.server = server;
		this.lost = lost;
	}

	void watch() {
		var watcher = new Thread(this::keep, "postgresql-keeper");
		watcher.setDaemon(true);
		watcher.start();
	}

	synchronized void release() throws IOException {
		released = true;
		server.stop();
	}

	private void keep() {
		try {
			while (!released) {
				server.process().map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
				startAgain();
			}
		}
		catch (IOException | DatabaseRefusal problem) {
			lost.accept(problem);
		}
	}

	private synchronized void startAgain() throws IOException {
		if (!released) {
			log.warn("PostgreSQL ended without being asked to and is started again");
			server.start();
		}
	}

}
