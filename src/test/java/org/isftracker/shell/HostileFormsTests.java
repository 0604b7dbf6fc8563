package org.isftracker.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isftracker.Journey;
import org.isftracker.PageAddresses;
import org.isftracker.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sends every form of every page with what nobody would type. */
@Journey
@TestPropertySource(properties = { "tracker.dossier=starter", "spring.application.name=hostile" })
class HostileFormsTests {

	private static final List<String> HOSTILE = List.of("", "<script>alert(1)</script>\u202e\u0007", "31.02.2025",
			"W".repeat(30_000), "00000000-0000-0000-0000-000000000000");

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private final Set<String> forms = new HashSet<>();

	private final List<String> broken = new ArrayList<>();

	@Test
	void noFormAnswersWithAFailureOrHalfAPage() {
		var lead = Visitor.at(port).signedInAs("lead");
		var pages = new ArrayList<String>();
		new PageAddresses(mappings).walk(address -> {
			var answer = lead.get(address);
			if (answer.statusCode() == 200) {
				pages.add(address);
			}
			return answer.statusCode() == 200 ? answer.body() : "";
		});

		pages.forEach(page -> attack(lead, page));

		assertThat(forms).hasSizeGreaterThan(20);
		assertThat(broken).isEmpty();
	}

	@Test
	void everyLinkOnAPageLeadsSomewhere() {
		for (var role : List.of("lead", "admin", "analyst", "reader")) {
			var visitor = Visitor.at(port).signedInAs(role);
			var seen = new HashSet<String>();
			var waiting = new ArrayDeque<>(List.of("/"));
			while (!waiting.isEmpty()) {
				var address = waiting.remove();
				if (seen.add(address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"))) {
					waiting.addAll(follow(visitor, role, address));
				}
			}
			assertThat(seen).hasSizeGreaterThan(30);
		}

		assertThat(broken).isEmpty();
	}

	private List<String> follow(Visitor visitor, String role, String address) {
		var answer = visitor.get(address);
		if (answer.statusCode() >= 400) {
			broken.add("%s as %s answers %d".formatted(address, role, answer.statusCode()));
		}
		return Jsoup.parse(answer.body())
			.select("a[href^=/]")
			.eachAttr("href")
			.stream()
			.map(link -> link.replaceFirst("#.*", "").replace(" ", "%20"))
			.filter(link -> !link.contains("format="))
			.toList();
	}

	private void attack(Visitor visitor, String page) {
		for (var form : Jsoup.parse(visitor.get(page).body(), "http://localhost").select("form[method=post]").forms()) {
			var path = form.absUrl("action").replace("http://localhost", "");
			if (!path.matches("/(logout|theme).*") && forms.add(kind(path, form))) {
				attack(visitor, page, path, form);
			}
		}
	}

	private void attack(Visitor visitor, String page, String path, FormElement form) {
		var fields = fields(form);
		var typed = new LinkedHashSet<Map<String, String>>();
		for (var hostile : HOSTILE) {
			var all = new LinkedHashMap<>(fields);
			all.replaceAll((name, value) -> hostile);
			typed.add(all);
			fields.keySet().forEach(name -> {
				var one = new LinkedHashMap<>(fields);
				one.put(name, hostile);
				typed.add(one);
			});
		}
		typed.forEach(one -> send(visitor, page, path, one));
	}

	private void send(Visitor visitor, String page, String path, Map<String, String> fields) {
		var answer = visitor.post(page, path, fields);
		var complete = answer.body().isEmpty() || answer.body().strip().endsWith("</html>");
		if (answer.statusCode() >= 500 || !complete) {
			broken.add("%s answers %d%s to %s".formatted(path, answer.statusCode(), complete ? "" : " half a page",
					fields.toString().replaceAll("W{50,}", "WWW…")));
		}
	}

	private static String kind(String path, FormElement form) {
		return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}") + " " + fields(form).keySet();
	}

	private static Map<String, String> fields(FormElement form) {
		var fields = new LinkedHashMap<String, String>();
		for (Element element : form.elements()) {
			var name = element.attr("name");
			if (!name.isEmpty() && !name.equals("_csrf") && !element.attr("type").equals("file")) {
				fields.putIfAbsent(name, element.val());
			}
		}
		return fields;
	}

}
