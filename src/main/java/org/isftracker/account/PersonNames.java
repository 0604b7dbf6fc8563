package org.isftracker.account;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What people are called; templates say {@code @personNames.of(username)}. All names are
 * read by one query for each request.
 */
@Component("personNames")
public class PersonNames {

	private static final String NAMES = PersonNames.class.getName();

	private final People people;

	PersonNames(People people) {
		this.people = people;
	}

	/** The name, or the username itself where nobody is called so. */
	public String of(String username) {
		return all().getOrDefault(username, username);
	}

	/** Every name by its username. */
	public Map<String, String> all() {
		var request = RequestContextHolder.getRequestAttributes();
		return request == null ? read() : remembered(request);
	}

	@SuppressWarnings("unchecked")
	private Map<String, String> remembered(RequestAttributes request) {
		var names = (Map<String, String>) request.getAttribute(NAMES, RequestAttributes.SCOPE_REQUEST);
		if (names == null) {
			names = read();
			request.setAttribute(NAMES, names, RequestAttributes.SCOPE_REQUEST);
		}
		return names;
	}

	private Map<String, String> read() {
		return people.names().stream().collect(Collectors.toMap(PersonName::username, PersonName::name));
	}

}
