package org.isftracker.document.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Addresses of the table on the page that is shown; templates say {@code @tableLinks}.
 */
@Component("tableLinks")
class TableLinks {

	/** Only a page that was asked for has an address that gives it again. */
	public boolean areOffered() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& "GET".equals(attributes.getRequest().getMethod());
	}

	/** This page with what narrows it, as a file of that format ("csv", "xlsx"). */
	public String to(String format, String table) {
		var page = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page")
			.replaceQueryParam("format", format)
			.replaceQueryParam("table");
		var address = (table.isEmpty() ? page : page.queryParam("table", table)).build();
		return address.getPath() + "?" + address.getQuery();
	}

}
