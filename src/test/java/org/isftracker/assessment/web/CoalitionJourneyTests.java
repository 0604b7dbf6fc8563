package org.isftracker.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.isftracker.Journey;
import org.isftracker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What an analyst records of the nations together, and what everybody sees of it. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
class CoalitionJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	Visitor analyst = new Visitor("");

	Visitor reader = new Visitor("");

	@BeforeEach
	void signIn() {
		analyst = Visitor.at(port).signedInAs("analyst");
		reader = Visitor.at(port).signedInAs("reader");
	}

	@Test
	void aConditionOnOtherNationsIsStatedAndReckoned() {
		var greece = "/nations/" + nation("Greece");
		var form = condition(Map.of("asked", "ENOUGH_COME", "least", "1", "among", nation("Kosovo")));

		var stated = analyst.post(greece + "/conditions/new", greece + "/conditions", form);
		var page = reader.get(greece).body();
		var id = stated.headers().firstValue("location").orElseThrow().replaceFirst(".*#condition-", "");

		assertThat(page).contains("Asks that at least 1 come of: Kosovo.", "Come: Kosovo.");
		assertThat(analyst.get("/review?condition=" + id).body()).contains("reckoned from what other nations do")
			.doesNotContain("Your verdict now");
	}

	@Test
	void whatCannotBeReckonedIsRefusedBesideItsFieldAndKept() {
		var greece = "/nations/" + nation("Greece");

		var unnamed = analyst.post(greece + "/conditions/new", greece + "/conditions",
				condition(Map.of("asked", "NONE_COMES")));
		var unasked = analyst.post(greece + "/conditions/new", greece + "/conditions",
				condition(Map.of("among", nation("Kosovo"))));

		assertThat(unnamed.body()).contains("Name at least one nation.", "It does not come alone.");
		assertThat(unasked.body()).contains("Say what is asked of these nations", "It does not come alone.");
	}

	@Test
	void whatANationSaysOfATaskGivesItATaker() {
		var task = "/nations/%s/tasks/%s".formatted(nation("Albania"), term("Relief corridors"));
		assertThat(warned()).contains("Relief corridors");

		analyst.post(task, task, Map.of("stance", "WILL_DO", "holdsFrom", "2026-03-01", "statements", statement()));

		assertThat(warned()).doesNotContain("Relief corridors");
		assertThat(reader.get("/nations/tasks").body()).contains("will do it").doesNotContain(task);
	}

	@Test
	void everyKindOfContributionHasARequirementOfItsOwn() {
		var police = "/nations/requirement/POLICE";
		analyst.post(police, police, Map.of("amount", "1250", "holdsFrom", "2026-03-01", "statements", statement()));

		assertThat(reader.get("/nations/force").body()).contains("Police, against 1,250 required");
	}

	@Test
	void everyNationStandsUnderEveryText() {
		assertThat(reader.get("/nations/texts").body()).contains("The wider coalition", "rival text", "differs");
	}

	private String warned() {
		return reader.get("/")
			.body()
			.replaceFirst("(?s).*Tasks that nobody takes on", "")
			.replaceFirst("(?s)</section>.*", "");
	}

	private Map<String, String> condition(Map<String, String> others) {
		var form = new HashMap<>(Map.of("title", "Not alone", "words", "It does not come alone.", "kind",
				"OTHER_NATIONS_FIRST", "strength", "PREFERRED", "holdsFrom", "2026-03-01", "statements", statement()));
		form.putAll(others);
		return form;
	}

	private String nation(String name) {
		return id("select actor_id from nation join actor on actor.id = actor_id where name = ?", name);
	}

	private String term(String name) {
		return id("select id from term where name = ?", name);
	}

	private String statement() {
		return id("select id from statement where usage = ? order by said_on limit 1", "PUBLIC");
	}

	private String id(String sql, String name) {
		return jdbc.sql(sql).param(name).query(String.class).single();
	}

}
