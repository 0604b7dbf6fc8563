package org.isftracker.account;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever is signed in may do this. */
@Documented
@Target({ METHOD, TYPE })
@Retention(RUNTIME)
@PreAuthorize("hasRole('READER')")
public @interface ReadersMay {

}
