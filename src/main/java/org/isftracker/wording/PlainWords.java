package org.isftracker.wording;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Words that can be stored and shown: at most {@code max} characters, no control
 * characters, no halves of a character, no overrides of the writing direction; line ends
 * and tabs only where {@code lines} is set. Null is valid.
 */
@Documented
@Constraint(validatedBy = PlainWordsValidator.class)
@Target({ FIELD, METHOD, PARAMETER, TYPE_USE })
@Retention(RUNTIME)
public @interface PlainWords {

	/** The most characters (code points) accepted. */
	int max() default 200;

	/** Whether the words may run over several lines. */
	boolean lines() default false;

	/** The message, when it is to differ from the one that fits the fault. */
	String message() default "{wording.unfit}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
