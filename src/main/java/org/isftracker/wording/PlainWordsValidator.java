package org.isftracker.wording;

import java.util.Optional;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.jspecify.annotations.Nullable;

class PlainWordsValidator implements ConstraintValidator<PlainWords, CharSequence> {

	private static final String DEFAULT_MESSAGE = "{wording.unfit}";

	private int max;

	private boolean lines;

	@Override
	public void initialize(PlainWords limits) {
		this.max = limits.max();
		this.lines = limits.lines();
	}

	@Override
	public boolean isValid(@Nullable CharSequence words, ConstraintValidatorContext context) {
		var flaw = words == null ? Optional.<Flaw>empty() : Flaw.of(words, max, lines);
		flaw.ifPresent(found -> explain(found, context));
		return flaw.isEmpty();
	}

	private static void explain(Flaw flaw, ConstraintValidatorContext context) {
		if (DEFAULT_MESSAGE.equals(context.getDefaultConstraintMessageTemplate())) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(flaw.message()).addConstraintViolation();
		}
	}

}
