package org.isftracker.delivery;

import java.time.Clock;

import jakarta.mail.MessagingException;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Hands the letters that are due to the mail server, one after the other. As many
 * instances as there are may do so at once.
 */
class Postman {

	private final Rounds rounds;

	private final Letters letters;

	private final LetterWriting writing;

	private final JavaMailSender sender;

	private final String from;

	private final Clock clock;

	Postman(Rounds rounds, Letters letters, LetterWriting writing, JavaMailSender sender, String from, Clock clock) {
		this.rounds = rounds;
		this.letters = letters;
		this.writing = writing;
		this.sender = sender;
		this.from = from;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT15S")
	void goRound() {
		rounds.serve(clock.instant());
		for (var letter = letters.claim(clock.instant()); letter.isPresent(); letter = letters.claim(clock.instant())) {
			letters.settle(letter.get(), handOver(letter.get()), clock.instant());
		}
	}

	private Outcome handOver(ClaimedLetter letter) {
		try {
			sender.send(writing.write(letter, from, sender.createMimeMessage()));
			return Outcome.sent();
		}
		catch (MailException refusal) {
			return Outcome.after(refusal, letter.attempts());
		}
		catch (SendingRefused refused) {
			return Outcome.failed(writing.words(refused));
		}
		catch (MessagingException | UnknownDelivery unwritable) {
			return Outcome.failed(String.valueOf(unwritable.getMessage()));
		}
	}

}
