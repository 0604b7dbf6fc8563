package org.isftracker;

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
 * Somebody with a browser of the plainest kind: cookies, links and forms, no script;
 * follows no redirect.
 */
public class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

	private final String root;

	public Visitor(String root) {
		this.root = root;
	}

	public static Visitor at(int port) {
		return new Visitor("http://localhost:" + port);
	}

	/** Signs in with the password of a demo account. */
	public Visitor signedInAs(String username) {
		signIn(username, "isf-" + username);
		return this;
	}

	/**
	 * The answer of the sign-in form: a redirect, to /login again where it was refused.
	 */
	public HttpResponse<String> signIn(String username, String password) {
		return post("/login", "/login", Map.of("username", username, "password", password));
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html, */*"));
	}

	/** Sends the fields to an address with the token that the page shows. */
	public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
		var token = TOKEN.matcher(get(page).body());
		return post(path, fields, token.find() ? "_csrf=" + encoded(token.group(1)) + "&" : "");
	}

	/** Sends the fields without a token, as a foreign page would. */
	public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
		return post(path, fields, "");
	}

	/** The value of the session's cookie. */
	public String session() {
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(cookie -> cookie.getName().equals("tracker"))
			.map(cookie -> cookie.getValue())
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> post(String path, Map<String, String> fields, String token) {
		var body = fields.entrySet()
			.stream()
			.map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&", token, ""));
		return send(HttpRequest.newBuilder(URI.create(root + path))
			.header("Accept", "text/html, */*")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
