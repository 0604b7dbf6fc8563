package org.isftracker.spreadsheet.web;

import java.util.Arrays;
import java.util.Locale;

import org.isftracker.account.AnalystsMay;
import org.isftracker.spreadsheet.ListKind;
import org.isftracker.spreadsheet.ListTemplates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Hands out empty lists. */
@Controller
@AnalystsMay
@RequestMapping("/spreadsheets/templates")
class TemplateController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final ListTemplates templates;

	TemplateController(ListTemplates templates) {
		this.templates = templates;
	}

	@GetMapping("/lists.xlsx")
	ResponseEntity<byte[]> workbook() {
		return file("lists.xlsx", XLSX, templates.xlsx());
	}

	@GetMapping("/{kind}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String kind) {
		return Arrays.stream(ListKind.values())
			.filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
			.findFirst()
			.map(one -> file(kind + ".csv", CSV, templates.csv(one)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(bytes);
	}

}
