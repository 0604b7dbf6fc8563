package org.isftracker.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A proxy that sends each request to the next of its instances. */
final class RoundRobin implements AutoCloseable {

	private static final Set<String> HOP_BY_HOP = Set.of("connection", "content-length", "host", "transfer-encoding",
			"keep-alive", "upgrade", "http2-settings");

	private final List<URI> instances;

	private final AtomicInteger requests = new AtomicInteger();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpServer server;

	RoundRobin(URI... instances) throws IOException {
		this.instances = List.of(instances);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::forward);
		server.start();
	}

	URI address() {
		return URI.create("http://localhost:" + server.getAddress().getPort());
	}

	private void forward(HttpExchange exchange) throws IOException {
		try (exchange) {
			answer(exchange, client.send(request(exchange), BodyHandlers.ofByteArray()));
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpRequest request(HttpExchange exchange) throws IOException {
		var instance = instances.get(requests.getAndIncrement() % instances.size());
		var request = HttpRequest.newBuilder(instance.resolve(exchange.getRequestURI()))
			.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
		exchange.getRequestHeaders()
			.forEach((name, values) -> values.stream()
				.filter((value) -> !HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT)))
				.forEach((value) -> request.header(name, value)));
		return request.header("X-Forwarded-Host", "localhost:" + server.getAddress().getPort()).build();
	}

	private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
		answer.headers().map().forEach((name, values) -> {
			if (!HOP_BY_HOP.contains(name)) {
				exchange.getResponseHeaders().put(name, values);
			}
		});
		exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
		exchange.getResponseBody().write(answer.body());
	}

	@Override
	public void close() {
		server.stop(0);
	}

}
