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

	private String remembered = "";

	private String rememberedIn = "";

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

	/** The same where the answer is a file. */
	public HttpResponse<byte[]> getBytes(String path) {
		return send(HttpRequest.newBuilder(URI.create(root + path)), BodyHandlers.ofByteArray());
	}

	/** Sends the fields to an address with the token that the page shows. */
	public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
		return post(path, fields, token(page));
	}

	private String token(String page) {
		var token = plainToken(page);
		return token.isEmpty() ? "" : "_csrf=" + encoded(token) + "&";
	}

	/** Any token of a session holds as long as the session does. */
	private String plainToken(String page) {
		if (remembered.isEmpty() || !session().equals(rememberedIn)) {
			var token = TOKEN.matcher(get(page).body());
			remembered = token.find() ? token.group(1) : "";
			rememberedIn = session();
		}
		return remembered;
	}

	/** The same where the answer is a file. */
	public HttpResponse<byte[]> postForBytes(String page, String path, Map<String, String> fields) {
		return send(form(path, fields, token(page)), BodyHandlers.ofByteArray());
	}

	/** Sends a file as a form does, with the token that the page shows. */
	public HttpResponse<String> upload(String page, String path, String field, String name, byte[] bytes) {
		var head = """
				--boundary\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%s\r
				--boundary\r
				Content-Disposition: form-data; name="%s"; filename="%s"\r
				Content-Type: application/octet-stream\r
				\r
				""".formatted(plainToken(page), field, name);
		var parts = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(bytes),
				BodyPublishers.ofString("\r\n--boundary--\r\n"));
		return send(HttpRequest.newBuilder(URI.create(root + path))
			.header("Accept", "text/html, */*")
			.header("Content-Type", "multipart/form-data; boundary=boundary")
			.POST(parts));
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
		return send(form(path, fields, token));
	}

	private HttpRequest.Builder form(String path, Map<String, String> fields, String token) {
		var body = fields.entrySet()
			.stream()
			.map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&", token, ""));
		return HttpRequest.newBuilder(URI.create(root + path))
			.header("Accept", "text/html, */*")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
		try {
			return client.send(request.build(), reader);
		}
		catch (IOException | InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
