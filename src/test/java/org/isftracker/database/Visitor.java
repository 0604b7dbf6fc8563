package org.isftracker.database;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person with a browser that keeps cookies, sends forms with their token and follows no
 * redirect.
 */
final class Visitor {

	private static final Pattern TOKEN = Pattern
		.compile("(?:name=\"_csrf\" value|name=\"csrf-token\" content)=\"([^\"]+)\"");

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final URI site;

	private String token = "";

	Visitor(URI site) {
		this.site = site;
	}

	HttpResponse<String> open(String page) throws IOException, InterruptedException {
		var answer = browser.send(HttpRequest.newBuilder(site.resolve(page)).build(), BodyHandlers.ofString());
		var found = TOKEN.matcher(answer.body());
		token = found.find() ? found.group(1) : token;
		return answer;
	}

	/** The page as it reads, without the token, which differs each time. */
	String read(String page) throws IOException, InterruptedException {
		var answer = open(page);
		return answer.statusCode() + " " + TOKEN.matcher(answer.body()).replaceAll("");
	}

	HttpResponse<String> send(String form, Map<String, String> fields) throws IOException, InterruptedException {
		var body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
		var request = HttpRequest.newBuilder(site.resolve(form))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body));
		return browser.send(request.build(), BodyHandlers.ofString());
	}

}
