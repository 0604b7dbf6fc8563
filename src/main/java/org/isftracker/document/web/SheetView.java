package org.isftracker.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.isftracker.document.Spreadsheets;
import org.isftracker.document.Table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A table as a file to be kept. */
final class SheetView implements View {

	private final Table table;

	private final SheetFormat format;

	private final Spreadsheets spreadsheets;

	SheetView(Table table, SheetFormat format, Spreadsheets spreadsheets) {
		this.table = table;
		this.format = format;
		this.spreadsheets = spreadsheets;
	}

	@Override
	public String getContentType() {
		return format.mediaType();
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		var bytes = format.write(table, spreadsheets);
		response.setContentType(format.mediaType());
		response.setContentLength(bytes.length);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName(), StandardCharsets.UTF_8).build().toString());
		response.getOutputStream().write(bytes);
	}

	private String fileName() {
		var plain = table.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return plain + "." + format.ending();
	}

}
