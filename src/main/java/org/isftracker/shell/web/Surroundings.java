package org.isftracker.shell.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.isftracker.account.SignedIn;
import org.isftracker.account.SignedInPerson;
import org.isftracker.shell.SectionCount;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the layout who is reading, in which theme, and which section is open. */
@ControllerAdvice
class Surroundings {

	private static final List<String> SECTIONS = List.of("drafts", "mandate", "nations", "council", "review",
			"briefings");

	private static final Map<String, String> BELONGING = Map.of("", "situation", "comparisons", "drafts", "provisions",
			"drafts", "conditions", "nations", "what-if", "nations", "actors", "council", "verdicts", "review");

	private final ObjectProvider<SignedIn> signedIn;

	private final List<SectionCount> counts;

	Surroundings(ObjectProvider<SignedIn> signedIn, List<SectionCount> counts) {
		this.signedIn = signedIn;
		this.counts = List.copyOf(counts);
	}

	@ModelAttribute("surroundings")
	Around around(HttpServletRequest request) {
		return new Around(Theme.of(request), section(request), person(), counts);
	}

	private @Nullable SignedInPerson person() {
		return signedIn.stream().flatMap(asked -> asked.find().stream()).findFirst().orElse(null);
	}

	private static String section(HttpServletRequest request) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		var first = path.replaceFirst("^/", "").replaceFirst("/.*", "");
		return SECTIONS.contains(first) ? first : BELONGING.getOrDefault(first, "none");
	}

	/** What surrounds a page. */
	record Around(Theme theme, String section, @Nullable SignedInPerson person, List<SectionCount> counts) {

		/** How many things wait, by section. */
		public Map<String, Long> waiting() {
			return counts.stream().collect(Collectors.toMap(SectionCount::section, SectionCount::waiting));
		}

		/** The first letter of the name, for the button of the personal menu. */
		public String initial() {
			return person == null || person.name().isEmpty() ? "?"
					: new String(Character.toChars(Character.toUpperCase(person.name().codePointAt(0))));
		}

	}

}
