package org.isftracker.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page shows, under the names that its template uses. */
public record Shown(Map<String, Object> model) {

	/** Refused where the page shows nothing of that name and type. */
	public <T> T get(String name, Class<T> type) {
		return find(name, type).orElseThrow(() -> new NoSuchElementException(name));
	}

	/** Empty where the page shows nothing of that name and type. */
	public <T> Optional<T> find(String name, Class<T> type) {
		return Optional.ofNullable(model.get(name)).filter(type::isInstance).map(type::cast);
	}

	/** The members of a collection; none where the page shows nothing of that name. */
	public <T> List<T> list(String name, Class<T> type) {
		return find(name, Collection.class).map(all -> members((Collection<?>) all, type)).orElse(List.of());
	}

	/** All members of the collections that a map has, in its order. */
	public <T> Stream<T> values(String name, Class<T> type) {
		return find(name, Map.class).stream()
			.flatMap(map -> ((Map<?, ?>) map).values().stream())
			.flatMap(all -> all instanceof Collection<?> several ? several.stream() : Stream.of(all))
			.map(type::cast);
	}

	private static <T> List<T> members(Collection<?> all, Class<T> type) {
		return all.stream().map(type::cast).toList();
	}

}
