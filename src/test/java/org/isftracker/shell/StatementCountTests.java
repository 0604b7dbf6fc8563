package org.isftracker.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.isftracker.Journey;
import org.isftracker.PageAddresses;
import org.isftracker.Statements;
import org.isftracker.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks for each kind of page before and after the record has grown. */
@Journey
@TestPropertySource(properties = { "tracker.dossier=starter", "spring.application.name=grown" })
class StatementCountTests {

	private static final Pattern EDITOR = Pattern.compile("href=\"(/drafts/[^\"#]*edit=[^\"#]*)");

	@LocalServerPort
	int port;

	@Autowired
	Statements statements;

	@Autowired
	DataSource database;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void everyPageTakesAsManyStatementsHoweverMuchIsOnRecord() {
		var lead = Visitor.at(port).signedInAs("lead");
		var addresses = addresses(lead);
		addresses.put("an open editor", editor(lead, addresses.getOrDefault("/drafts/{id}", "none")));
		counts(lead, addresses);
		var few = counts(lead, addresses);

		grow();
		counts(lead, addresses);

		assertThat(counts(lead, addresses)).isEqualTo(few).hasSizeGreaterThan(40);
	}

	private Map<String, String> addresses(Visitor visitor) {
		var found = new TreeMap<String, String>();
		var pages = new PageAddresses(mappings);
		pages.walk(address -> {
			var answer = visitor.get(address);
			if (answer.statusCode() != 200
					|| !answer.headers().firstValue("content-type").orElse("").contains("html")) {
				return "";
			}
			found.put(pages.kind(address).orElseThrow(), address);
			if (answer.body().contains("format=csv")) {
				found.put(pages.kind(address).orElseThrow() + " as a table",
						address + (address.contains("?") ? "&" : "?") + "format=csv");
			}
			return answer.body();
		});
		return found;
	}

	private static String editor(Visitor visitor, String draft) {
		var started = visitor.post(draft + "/next", draft + "/next", Map.of("label", "Working text"));
		var page = visitor
			.get(started.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
		return EDITOR.matcher(page.body()).results().map(link -> link.group(1)).findFirst().orElseThrow();
	}

	private Map<String, Integer> counts(Visitor visitor, Map<String, String> addresses) {
		var counts = new TreeMap<String, Integer>();
		addresses.forEach((kind, address) -> counts.put(kind, count(visitor, address)));
		return counts;
	}

	private int count(Visitor visitor, String address) {
		try {
			return statements.during(() -> assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200))
				.size();
		}
		catch (Exception failure) {
			throw new IllegalStateException(address, failure);
		}
	}

	private void grow() {
		var growth = new ResourceDatabasePopulator(new ClassPathResource("growth.sql"));
		growth.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
		growth.execute(database);
	}

}
