package org.isftracker.account.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/**
 * A password of at least 10 characters and at most 72 bytes, beyond which bcrypt reads no
 * further.
 */
@Constraint(validatedBy = NewPassword.Validator.class)
@Target({ FIELD, METHOD, PARAMETER })
@Retention(RUNTIME)
@interface NewPassword {

	String message() default "{account.password.unfit}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Counts what bcrypt counts. */
	class Validator implements ConstraintValidator<NewPassword, String> {

		@Override
		public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
			return password == null
					|| (password.length() >= 10 && password.getBytes(StandardCharsets.UTF_8).length <= 72);
		}

	}

}
