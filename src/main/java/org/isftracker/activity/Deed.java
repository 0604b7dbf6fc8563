package org.isftracker.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a person did. The kind ("draft.circulated") names the message
 * {@code activity.draft.circulated}, in which {0} stands for the subject's title.
 */
public record Deed(String kind, Subject subject, List<FieldChange> changes, @Nullable UUID draft,
		boolean confidential) {

	public Deed {
		changes = List.copyOf(changes);
	}

	public static Deed of(String kind, Subject subject) {
		return new Deed(kind, subject, List.of(), null, false);
	}

	/** Adds the field with its words before and after, unless they are the same. */
	public Deed changed(String field, @Nullable String before, @Nullable String after) {
		if (Objects.equals(before, after)) {
			return this;
		}
		var more = new ArrayList<>(changes);
		more.add(new FieldChange(field, before, after));
		return new Deed(kind, subject, more, draft, confidential);
	}

	/** Says under which draft it was done. */
	public Deed under(UUID draft) {
		return new Deed(kind, subject, changes, draft, confidential);
	}

	/** Keeps it from readers when the record is held in confidence. */
	public Deed inConfidence(boolean confidential) {
		return new Deed(kind, subject, changes, draft, confidential);
	}

}
