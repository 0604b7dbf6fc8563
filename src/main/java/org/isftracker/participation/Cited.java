package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** The statements that whoever is signed in may see; null stands for all of them. */
record Cited(@Nullable Set<StatementId> visible) {

	static final Cited ALL = new Cited(null);

	static Set<StatementId> statements(Collection<UUID> ids) {
		return ids.stream().map(StatementId::new).collect(Collectors.toUnmodifiableSet());
	}

	boolean everything() {
		return visible == null;
	}

	boolean shows(Collection<StatementId> statements) {
		return visible == null || statements.stream().anyMatch(visible::contains);
	}

	List<StatementId> of(Collection<StatementId> statements) {
		return statements.stream().filter(statement -> visible == null || visible.contains(statement)).toList();
	}

}
