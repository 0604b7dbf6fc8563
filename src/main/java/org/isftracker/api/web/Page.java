package org.isftracker.api.web;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A part of a longer list, and where in it it stands. */
record Page<T>(List<T> items, int page, int size, int pages, long total, Links links) {

	/** All of a list that is at hand, of which one part is shown. */
	static <V, T> ResponseEntity<Page<T>> of(List<V> all, Paging paging, Function<V, T> answer) {
		var shown = all.stream().skip(paging.offset()).limit(paging.length()).map(answer).toList();
		return of(shown, all.size(), paging);
	}

	/** The part that is shown of a list of that many. */
	static <T> ResponseEntity<Page<T>> of(List<T> shown, long total, Paging paging) {
		int pages = (int) Math.max(1, (total + paging.length() - 1) / paging.length());
		var links = Links.around(paging, pages);
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, links.header())
			.body(new Page<>(shown, paging.number(), paging.length(), pages, total, links));
	}

	/** The addresses of other parts, each with the filter that is on. */
	record Links(String self, String first, @Nullable String prev, @Nullable String next, String last) {

		static Links around(Paging paging, int pages) {
			int here = paging.number();
			return new Links(to(here, paging), to(1, paging), here > 1 ? to(Math.min(here - 1, pages), paging) : null,
					here < pages ? to(here + 1, paging) : null, to(pages, paging));
		}

		private static String to(int page, Paging paging) {
			var uri = ServletUriComponentsBuilder.fromCurrentRequest()
				.replaceQueryParam("page", page)
				.replaceQueryParam("size", paging.length())
				.build();
			return uri.getPath() + "?" + uri.getQuery();
		}

		/** As RFC 8288 writes it. */
		String header() {
			var named = new TreeMap<String, @Nullable String>();
			named.put("first", first);
			named.put("prev", prev);
			named.put("next", next);
			named.put("last", last);
			return named.entrySet()
				.stream()
				.filter(link -> link.getValue() != null)
				.map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
				.collect(Collectors.joining(", "));
		}

	}

}
