package org.isftracker.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What became of handing a letter over. Only where the server certainly did not take it
 * is it tried again by itself; where that is not certain it is in doubt.
 */
record Outcome(LetterState state, Duration delay, @Nullable String problem) {

	private static final List<Duration> DELAYS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(20), Duration.ofHours(1));

	private static final Pattern REPLY = Pattern.compile("^([45])\\d\\d[ -]");

	private static final int LONGEST = 500;

	static Outcome sent() {
		return new Outcome(LetterState.SENT, Duration.ZERO, null);
	}

	static Outcome failed(String problem) {
		return new Outcome(LetterState.FAILED, Duration.ZERO, shortened(problem));
	}

	/** After an attempt that ended in a refusal; attempts count from 1. */
	static Outcome after(MailException refusal, int attempts) {
		if (refusal instanceof MailAuthenticationException) {
			return later(refusal, attempts);
		}
		return refusal instanceof MailSendException send ? after(send, attempts) : failed(words(refusal));
	}

	/**
	 * Spring names no failed message where only closing the connection failed; where it
	 * was never opened, the failure of the message is the cause of all.
	 */
	private static Outcome after(MailSendException refusal, int attempts) {
		if (refusal.getMessageExceptions().length == 0) {
			return refusal.getCause() instanceof MessagingException ? sent() : failed(words(refusal));
		}
		var problem = refusal.getMessageExceptions()[0];
		if (problem.equals(refusal.getCause())) {
			return later(problem, attempts);
		}
		return reply(problem).map(reply -> "4".equals(reply) ? later(problem, attempts) : failed(words(problem)))
			.orElseGet(() -> new Outcome(LetterState.IN_DOUBT, Duration.ZERO, words(problem)));
	}

	private static Outcome later(Exception problem, int attempts) {
		return attempts <= DELAYS.size() ? new Outcome(LetterState.WAITING, DELAYS.get(attempts - 1), words(problem))
				: failed(words(problem));
	}

	/** The first figure of what the server answered, if it answered. */
	private static Optional<String> reply(Exception problem) {
		return chain(problem).map(Exception::getMessage)
			.flatMap(Stream::ofNullable)
			.map(REPLY::matcher)
			.filter(Matcher::find)
			.map(found -> found.group(1))
			.findFirst();
	}

	private static Stream<Exception> chain(@Nullable Exception problem) {
		return Stream.iterate(problem, Objects::nonNull,
				one -> one instanceof MessagingException message ? message.getNextException() : null);
	}

	private static String words(Exception problem) {
		var last = chain(problem).reduce(problem, (before, next) -> next);
		return shortened(String.valueOf(last.getMessage()));
	}

	private static String shortened(String problem) {
		var words = problem.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return words.substring(0, Math.min(LONGEST, words.length()));
	}

}
