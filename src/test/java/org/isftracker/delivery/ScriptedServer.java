package org.isftracker.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A mail server that answers one command in its own way and all others as is usual; the
 * command "BODY" stands for the end of a message. The answer "hang up" ends the
 * connection.
 */
final class ScriptedServer implements AutoCloseable {

	static final String HANG_UP = "hang up";

	private final ServerSocket socket;

	private final String command;

	private final String answer;

	ScriptedServer(String command, String answer) {
		this.command = command;
		this.answer = answer;
		try {
			this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		new Thread(this::serve, "scripted mail server").start();
	}

	int port() {
		return socket.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}

	private void serve() {
		while (!socket.isClosed()) {
			try (var connection = socket.accept()) {
				talk(connection);
			}
			catch (IOException over) {
				Thread.onSpinWait();
			}
		}
	}

	private void talk(Socket connection) throws IOException {
		var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
		boolean body = false;
		say(connection, "220 ready");
		for (var line = in.readLine(); line != null; line = in.readLine()) {
			var said = body ? (line.equals(".") ? "BODY" : "") : line.replaceFirst("[ :].*", "");
			if (said.isEmpty()) {
				continue;
			}
			var reply = said.equals(command) ? answer : usual(said);
			if (reply.equals(HANG_UP)) {
				return;
			}
			body = said.equals("DATA") && reply.startsWith("3");
			say(connection, reply);
		}
	}

	private static String usual(String said) {
		return said.equals("DATA") ? "354 go on" : "250 done";
	}

	private static void say(Socket connection, String words) throws IOException {
		connection.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
		connection.getOutputStream().flush();
	}

}
