package org.isftracker.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.CACHE_CONTROL;

import java.util.regex.Pattern;

import org.isftracker.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class StaticFilesTests {

	private static final Pattern STYLE = Pattern.compile("href=\"(/css/tracker-([0-9a-f]{32})\\.css)\"");

	private static final Pattern NAMED = Pattern.compile("url\\(\"(/(?:css|webjars)/[^\"]+)\"\\)");

	@Autowired
	MockMvcTester mvc;

	@Test
	void aPageNamesItsStylesByTheirVersionAndThoseOneAnother() throws Exception {
		var style = STYLE.matcher(body("/login"));
		assertThat(style.find()).isTrue();
		var named = NAMED.matcher(body(style.group(1))).results().map(match -> match.group(1)).toList();

		assertThat(named).hasSizeGreaterThan(10)
			.allMatch(address -> address.startsWith("/webjars/") || address.contains(style.group(2)));
		for (var address : named) {
			assertThat(mvc.get().uri(address)).hasStatusOk();
		}
	}

	@Test
	void theyAreKeptByTheBrowser() {
		assertThat(mvc.get().uri("/css/tokens.css")).hasStatusOk().headers().hasValue(CACHE_CONTROL, "max-age=604800");
	}

	@Test
	void whatIsNoFileOfTheProductIsNotThere() {
		assertThat(mvc.get().uri("/css/nothing.css")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private String body(String address) throws Exception {
		return mvc.get().uri(address).exchange().getResponse().getContentAsString();
	}

}
