package org.isftracker.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Ends a start that has no database with one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalReporter implements SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger(RefusalReporter.class);

	/** Connection, authorization, unknown database, insufficient resources. */
	private static final Set<String> CLASSES_OF_STATE = Set.of("08", "28", "3D", "53");

	@Override
	public boolean reportException(Throwable failure) {
		var sentence = causes(failure).flatMap((cause) -> sentence(cause).stream()).findFirst();
		sentence.ifPresent(log::error);
		return sentence.isPresent();
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause).limit(50);
	}

	private static Optional<String> sentence(Throwable cause) {
		if (cause instanceof DatabaseRefusal) {
			return Optional.ofNullable(cause.getMessage());
		}
		return (cause instanceof SQLException problem && isAboutTheServer(problem))
				? Optional.of("The database cannot be used: " + problem.getMessage()) : Optional.empty();
	}

	private static boolean isAboutTheServer(SQLException problem) {
		var state = problem.getSQLState();
		return state != null && state.length() == 5 && CLASSES_OF_STATE.contains(state.substring(0, 2));
	}

}
