package org.isftracker.api.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API, and holds each answer against what was described. */
final class Program {

	static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String root;

	private final String authorization;

	private final Contract contract;

	private Program(String root, String authorization, Contract contract) {
		this.root = root;
		this.authorization = authorization;
		this.contract = contract;
	}

	static Program of(int port, String username) {
		var root = "http://localhost:" + port;
		var basic = "Basic "
				+ Base64.getEncoder().encodeToString((username + ":isf-" + username).getBytes(StandardCharsets.UTF_8));
		var description = new Program(root, basic, new Contract("{}")).send("GET", "/v3/api-docs", null, Map.of());
		return new Program(root, basic, new Contract(description.body()));
	}

	Program withToken(String token) {
		return new Program(root, "Bearer " + token, contract);
	}

	Contract contract() {
		return contract;
	}

	Answer get(String path, String... headers) {
		return checked("GET", path, null, headers);
	}

	Answer post(String path, @Nullable String body, String... headers) {
		return checked("POST", path, body, headers);
	}

	Answer put(String path, @Nullable String body, String... headers) {
		return checked("PUT", path, body, headers);
	}

	Answer delete(String path, String... headers) {
		return checked("DELETE", path, null, headers);
	}

	/** The answer, which need not be one that is described. */
	Answer raw(String method, String path, @Nullable String body, String... headers) {
		return new Answer(send(method, path, body, headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1])));
	}

	private Answer checked(String method, String path, @Nullable String body, String... headers) {
		var answer = raw(method, path, body, headers);
		if (answer.status() != 304) {
			contract.check(method, path, answer.status(), answer.header("content-type"), answer.body());
		}
		return answer;
	}

	private HttpResponse<String> send(String method, String path, @Nullable String body, Map<String, String> headers) {
		var request = HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", authorization);
		if (!headers.containsKey("Content-Type")) {
			request.header("Content-Type", "application/json");
		}
		headers.forEach(request::header);
		request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		try {
			return client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	record Answer(HttpResponse<String> response) {

		int status() {
			return response.statusCode();
		}

		String body() {
			return response.body();
		}

		String header(String name) {
			return response.headers().firstValue(name).orElse("");
		}

		JsonNode json() {
			return JSON.readTree(body());
		}

		/** The text at a pointer, such as {@code /items/0/id}. */
		String text(String pointer) {
			return json().at(pointer).asString();
		}

	}

}
