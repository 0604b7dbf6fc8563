package org.isftracker.dossier;

import org.jspecify.annotations.Nullable;

record ActorEntry(String key, String name, String kind, @Nullable String note, @Nullable String regionalGroup,
		@Nullable String of, @Nullable String office) {

}
