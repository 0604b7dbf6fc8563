package org.isftracker.document.web;

import java.util.Objects;
import java.util.Optional;

import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Spreadsheets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers a page that is asked for with {@code format=csv} or {@code format=xlsx} with
 * the table that it offers. The page was put together as ever: whoever may not see it, or
 * part of it, gets no more this way.
 */
@Component
class TakingTables implements HandlerInterceptor, WebMvcConfigurer {

	private final ObjectProvider<PageTable> tables;

	private final ObjectProvider<Spreadsheets> spreadsheets;

	TakingTables(ObjectProvider<PageTable> tables, ObjectProvider<Spreadsheets> spreadsheets) {
		this.tables = tables;
		this.spreadsheets = spreadsheets;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		var format = SheetFormat.named(request.getParameter("format"));
		var view = page == null ? null : page.getViewName();
		if (page != null && view != null && format.isPresent() && isAskedFor(request)) {
			var table = find(view, Objects.requireNonNullElse(request.getParameter("table"), ""))
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
			page.setView(new SheetView(table.of(new Shown(page.getModel())), format.get(), spreadsheets.getObject()));
		}
	}

	/** The page that says why a page was refused is not what was asked for. */
	private static boolean isAskedFor(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
	}

	private Optional<PageTable> find(String view, String name) {
		var page = view.replaceFirst(" *::.*", "");
		return tables.stream().filter(table -> table.page().equals(page) && table.name().equals(name)).findFirst();
	}

}
