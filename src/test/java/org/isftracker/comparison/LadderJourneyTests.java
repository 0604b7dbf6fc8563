package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.isftracker.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@Journey
class LadderJourneyTests {

	private static final String SPANISH = "/comparisons/ladder/es";

	@LocalServerPort
	int port;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Statements statements;

	@Test
	void everybodySeesTheLadderThatTheTrackerStartsWith() {
		var page = Visitor.at(port).signedInAs("reader").get("/comparisons/ladder").body();

		FirmnessLadder.DEFAULT.openings().forEach(rung -> assertThat(page).contains(String.join(" · ", rung)));
		assertThat(page).contains("shall", "all necessary measures", "as appropriate")
			.doesNotContain("/comparisons/ladder/en/edit");
		assertThat(Visitor.at(port).signedInAs("reader").get("/comparisons/ladder?language=xx").statusCode())
			.isEqualTo(404);
	}

	@Test
	void aLeadMovesAVerbAndEveryComparisonFollows() {
		var lead = Visitor.at(port).signedInAs("lead");
		var form = form(lead);
		assertThat(firmness("Insta al Gobierno", "Exige al Gobierno")).bodyText().contains("\"firmer\":true");

		form.put("openings", "insta\nexige, decide\nsolicita");
		assertThat(lead.post(SPANISH + "/edit", SPANISH, form).statusCode()).isEqualTo(302);

		assertThat(firmness("Insta al Gobierno", "Exige al Gobierno")).bodyText().contains("\"firmer\":false");
		assertThat(lead.get("/comparisons/ladder?language=es").body()).contains("exige · decide");
		assertThat(lead.get("/activity").body()).contains("changed the firmer and softer words in");
	}

	@Test
	void aLadderThatSomebodyElseChangedIsShownAndNotOverwritten() {
		var lead = Visitor.at(port).signedInAs("lead");
		var form = form(lead);
		form.put("softening", "si procede, a su debido tiempo");
		lead.post(SPANISH + "/edit", SPANISH, form);

		form.put("softening", "cuando convenga");
		var answer = lead.post(SPANISH + "/edit", SPANISH, form);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Somebody else changed the ladder", "a su debido tiempo", "cuando convenga");
		form.put("version", value(answer.body(), "version"));
		assertThat(lead.post(SPANISH + "/edit", SPANISH, form).statusCode()).isEqualTo(302);
	}

	@Test
	void aVerbOnTwoRungsIsRefusedBesideItsField() {
		var lead = Visitor.at(port).signedInAs("lead");
		var form = form(lead);
		form.put("openings", "decide\nexhorta, insta\nDecide");
		form.put("modals", "debe\n123");

		var answer = lead.post(SPANISH + "/edit", SPANISH, form);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("“decide” stands here twice", "id=\"openings-problem\"");
		form.put("openings", "decide");
		assertThat(lead.post(SPANISH + "/edit", SPANISH, form).body()).contains("“123” holds no word",
				"id=\"modals-problem\"");
	}

	@Test
	void nobodyBelowALeadChangesIt() {
		var analyst = Visitor.at(port).signedInAs("analyst");

		assertThat(analyst.get(SPANISH + "/edit").statusCode()).isEqualTo(403);
		assertThat(analyst.post("/account", SPANISH, Map.of("openings", "decide", "version", "0")).statusCode())
			.isEqualTo(403);
	}

	@Test
	void allLaddersAreReadInOneStatement() throws Exception {
		assertThat(statements.during(() -> firmness("Requests", "Demands")))
			.filteredOn(statement -> statement.contains("firmness"))
			.hasSize(1);
	}

	private MvcTestResult firmness(String before, String after) {
		return mvc.post()
			.uri("/api/v1/comparisons")
			.with(httpBasic("analyst", "isf-analyst"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"language": "es", "before": ["%s a que abra el paso;"], "after": ["%s a que abra el paso;"]}"""
				.formatted(before, after))
			.exchange();
	}

	private static Map<String, String> form(Visitor visitor) {
		var page = visitor.get(SPANISH + "/edit").body();
		var form = new HashMap<String, String>();
		for (var field : new String[] { "openings", "modals", "firming", "softening" }) {
			form.put(field, area(page, field));
		}
		form.put("version", value(page, "version"));
		return form;
	}

	private static String area(String page, String field) {
		return group(page, "name=\"" + field + "\"[^>]*>([^<]*)</textarea>");
	}

	private static String value(String page, String field) {
		return group(page, "name=\"" + field + "\" value=\"([^\"]*)\"");
	}

	private static String group(String page, String pattern) {
		var found = Pattern.compile(pattern).matcher(page);
		return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
	}

}
