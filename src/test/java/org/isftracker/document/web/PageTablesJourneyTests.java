package org.isftracker.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isftracker.Journey;
import org.isftracker.PageAddresses;
import org.isftracker.Visitor;
import org.isftracker.document.PageTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every table of every page leaves as a spreadsheet, for whoever sees the page. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
class PageTablesJourneyTests {

	/**
	 * Forms, a page as it is released, what was only tried, and what leaves in ways of
	 * its own; who may open or gets something, which is no record of the negotiation.
	 */
	private static final Set<String> OTHERWISE = Set.of("/login", "/council/votes/{draft}/edit", "/briefings/{id}",
			"/what-if/{id}", "/comparisons", "/account", "/briefings/mailing", "/briefings/{id}/delivery");

	private static final Pattern CELL = Pattern.compile("(?:^|,|\r\n)(\"(?:[^\"]|\"\")*\"|[^,\"\r\n]*)");

	private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

	@LocalServerPort
	int port;

	@Autowired
	List<PageTable> tables;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void everyPageWithATableOffersItAndNoCellIsAFormula() {
		var lead = Visitor.at(port).signedInAs("lead");
		lead.post("/actors/new", "/actors", Map.of("name", FORMULA, "kind", "STATE"));
		var pages = new TreeMap<String, List<String>>();
		for (var visitor : List.of(lead, Visitor.at(port).signedInAs("admin"))) {
			walk(visitor, pages);
		}

		assertThat(pages).hasSizeGreaterThan(20);
		pages.values().stream().flatMap(List::stream).filter(link -> link.contains("format=csv")).forEach(link -> {
			var csv = (link.startsWith("/people") ? Visitor.at(port).signedInAs("admin") : lead).get(link);
			assertThat(csv.statusCode()).as(link).isEqualTo(200);
			assertThat(csv.headers().firstValue("content-type")).as(link).hasValue("text/csv;charset=UTF-8");
			assertThat(cells(csv.body())).as(link).isNotEmpty().noneMatch(PageTablesJourneyTests::isFormula);
		});
		assertThat(lead.get("/actors?format=csv").body()).contains("'=HYPERLINK");
	}

	private void walk(Visitor visitor, Map<String, List<String>> offered) {
		var addresses = new PageAddresses(mappings);
		addresses.walk(address -> {
			var answer = visitor.get(address);
			if (answer.statusCode() != 200) {
				return "";
			}
			var page = Jsoup.parse(answer.body());
			var links = page.select("p.tables a").eachAttr("href");
			if (!page.select("main table").isEmpty() && !OTHERWISE.contains(addresses.kind(address).orElse(""))) {
				assertThat(links).as(address).isNotEmpty();
			}
			if (!links.isEmpty()) {
				offered.put(addresses.kind(address).orElse(address), links);
			}
			return answer.body();
		});
	}

	/** By the rules of RFC 4180, without their quotes. */
	private static List<String> cells(String csv) {
		var cells = new ArrayList<String>();
		CELL.matcher(csv.replaceFirst("^\ufeff", ""))
			.results()
			.map(cell -> cell.group(1))
			.map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
			.forEach(cells::add);
		return cells;
	}

	private static boolean isFormula(String cell) {
		return cell.matches("(?s)[=+@\\-\t\r].*") && !cell.matches("-?[0-9.]+");
	}

	@Test
	void everyTableStandsOnItsPage() throws IOException {
		for (var table : tables) {
			var template = Files.readString(Path.of("src/main/resources/templates", table.page() + ".html"));
			assertThat(template).as(table.page()).contains("shell/pieces :: tables('" + table.name() + "'");
		}
		assertThat(tables.stream().map(table -> table.page() + "#" + table.name())).doesNotHaveDuplicates();
	}

	@Test
	void aTableIsFilteredAsItsPageIs() {
		var lead = Visitor.at(port).signedInAs("lead");
		var all = lead.get("/actors?format=csv").body().lines().toList();
		var persons = lead.get("/actors?kind=PERSON&format=csv").body().lines().toList();

		assertThat(persons).hasSizeGreaterThan(2).hasSizeLessThan(all.size()).allMatch(all::contains);
		assertThat(Jsoup.parse(lead.get("/actors?kind=PERSON").body()).select("p.tables a").eachAttr("href"))
			.containsExactly("/actors?kind=PERSON&format=csv", "/actors?kind=PERSON&format=xlsx");
		assertThat(lead.get("/statements?page=2&format=csv").body().lines().count())
			.isGreaterThanOrEqualTo(lead.get("/statements?format=csv").body().lines().count());
	}

	@Test
	void daysAreDaysAndFiguresAreFigures() throws IOException {
		var lead = Visitor.at(port).signedInAs("lead");
		var types = new TreeSet<String>();
		try (var book = new XSSFWorkbook(
				new ByteArrayInputStream(lead.getBytes("/nations?table=contributions&format=xlsx").body()))) {
			for (var row : book.getSheetAt(0)) {
				for (var cell : row) {
					types.add(cell.getSheet().getRow(0).getCell(cell.getColumnIndex()) + " " + type(cell));
				}
			}
		}

		assertThat(types).contains("At least figure", "Holds from day", "Recorded, New York day", "Nation words");
	}

	private static String type(Cell cell) {
		if (cell.getCellType() != CellType.NUMERIC) {
			return "words";
		}
		return DateUtil.isCellDateFormatted(cell) ? "day" : "figure";
	}

	@Test
	void whatIsInConfidenceIsInNoTableOfAReader() {
		var lead = Visitor.at(port).signedInAs("lead");
		var speaker = Jsoup.parse(lead.get("/statements/new").body())
			.select("select[name=speaker] option")
			.eachAttr("value")
			.stream()
			.filter(value -> !value.isEmpty())
			.findFirst()
			.orElseThrow();
		lead.post("/statements/new", "/statements",
				Map.of("speaker", speaker, "saidOn", "2025-11-12", "outlet", "Aside", "language", "en", "grade",
						"UNATTRIBUTED", "form", "PARAPHRASE", "words", "Whispered in the corridor", "usage",
						"IN_CONFIDENCE"));
		var reader = Visitor.at(port).signedInAs("reader");

		assertThat(lead.get("/statements?format=csv").body()).contains("Whispered in the corridor");
		assertThat(reader.get("/statements?format=csv").body()).doesNotContain("Whispered in the corridor");
		assertThat(reader.get("/people?format=csv").statusCode()).isEqualTo(403);
		assertThat(reader.get("/account?format=csv").statusCode()).isEqualTo(404);
	}

}
