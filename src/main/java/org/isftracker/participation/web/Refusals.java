package org.isftracker.participation.web;

import java.util.Arrays;

import org.isftracker.participation.ParticipationRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Puts a refusal beside the field that it is about, or above a form without that field.
 */
final class Refusals {

	private Refusals() {
	}

	static void show(ParticipationRefused refused, BindingResult problems) {
		var refusal = refused.refusal();
		if (has(problems.getTarget(), refusal.field())) {
			problems.rejectValue(refusal.field(), refusal.key());
		}
		else {
			problems.reject(refusal.key());
		}
	}

	private static boolean has(@Nullable Object form, String field) {
		return form != null && Arrays.stream(form.getClass().getRecordComponents())
			.anyMatch(component -> component.getName().equals(field));
	}

}
