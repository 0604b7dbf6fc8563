package org.isftracker.api.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** What a request leaves blank counts as absent. */
final class Typed {

	private Typed() {
	}

	static @Nullable String present(@Nullable String words) {
		return words == null || words.isBlank() ? null : words.strip();
	}

	static <T> List<T> given(@Nullable List<T> list) {
		return list == null ? List.of() : list;
	}

	static List<ActorId> actors(@Nullable List<UUID> ids) {
		return given(ids).stream().distinct().map(ActorId::new).toList();
	}

}
