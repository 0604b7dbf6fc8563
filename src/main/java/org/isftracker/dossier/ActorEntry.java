package org.isftracker.dossier;

import org.isftracker.actor.ActorKind;
import org.isftracker.actor.RegionalGroup;
import org.jspecify.annotations.Nullable;

record ActorEntry(String key, String name, ActorKind kind, @Nullable String note, @Nullable RegionalGroup regionalGroup,
		@Nullable String country, @Nullable String of, @Nullable String office) {

}
