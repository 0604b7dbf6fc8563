package org.isftracker;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses of the pages that the tracker serves, one for each kind. */
public class PageAddresses {

	private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");

	private final List<PathPattern> patterns;

	public PageAddresses(RequestMappingHandlerMapping mappings) {
		this.patterns = mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter(PageAddresses::isPage)
			.map(RequestMappingInfo::getPathPatternsCondition)
			.filter(Objects::nonNull)
			.flatMap(condition -> condition.getPatterns().stream())
			.filter(pattern -> !pattern.getPatternString().matches("/(api|v3|css|error).*|.*/choices"))
			.toList();
	}

	/**
	 * Follows links from the pages with fixed addresses and asks once for each kind of
	 * address; the reader gives the text of the page, empty where there is none to see.
	 */
	public void walk(UnaryOperator<String> reader) {
		var seen = new HashSet<String>();
		var waiting = new ArrayDeque<>(fixed());
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			if (kind(address).filter(seen::add).isPresent()) {
				waiting.addAll(links(reader.apply(address)));
			}
		}
	}

	/** The pattern that an address belongs to. */
	public Optional<String> kind(String address) {
		var path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
		return patterns.stream()
			.filter(pattern -> pattern.matches(path))
			.sorted()
			.map(PathPattern::getPatternString)
			.findFirst();
	}

	private static boolean isPage(RequestMappingInfo mapping) {
		return mapping.getPathPatternsCondition() != null
				&& mapping.getMethodsCondition().getMethods().stream().allMatch(method -> method.name().equals("GET"));
	}

	private List<String> fixed() {
		return patterns.stream()
			.filter(pattern -> !pattern.hasPatternSyntax())
			.map(PathPattern::getPatternString)
			.toList();
	}

	private static List<String> links(String text) {
		return LINK.matcher(text).results().map(link -> link.group(1).replace("&amp;", "&")).toList();
	}

}
