package org.isftracker.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is concluded from what real connections end in. */
class OutcomeTests {

	@Test
	void aServerThatCannotBeReachedIsTriedAgainLaterAndAtLastGivenUp() throws IOException {
		int nobody;
		try (var socket = new ServerSocket(0)) {
			nobody = socket.getLocalPort();
		}
		var refusal = sending(nobody);

		assertThat(Outcome.after(refusal, 1))
			.satisfies(outcome -> assertThat(outcome.state()).isEqualTo(LetterState.WAITING))
			.satisfies(outcome -> assertThat(outcome.delay()).isEqualTo(Duration.ofMinutes(1)));
		assertThat(Outcome.after(refusal, 4).delay()).isEqualTo(Duration.ofHours(1));
		assertThat(Outcome.after(refusal, 5).state()).isEqualTo(LetterState.FAILED);
	}

	@Test
	void anAddressThatTheServerRefusesHasFailedAndItsWordsAreKept() throws IOException {
		var outcome = outcome("RCPT", "550 5.1.1 no such user");

		assertThat(outcome.state()).isEqualTo(LetterState.FAILED);
		assertThat(outcome.problem()).contains("no such user");
	}

	@Test
	void aServerThatIsBusyIsTriedAgainLater() throws IOException {
		assertThat(outcome("RCPT", "450 greylisted").state()).isEqualTo(LetterState.WAITING);
		assertThat(outcome("BODY", "451 try later").state()).isEqualTo(LetterState.WAITING);
	}

	@Test
	void aLetterThatTheServerRefusesHasFailed() throws IOException {
		assertThat(outcome("BODY", "554 too large").state()).isEqualTo(LetterState.FAILED);
	}

	@Test
	void aConnectionThatEndsBeforeTheServerAnsweredLeavesTheLetterInDoubt() throws IOException {
		assertThat(outcome("BODY", ScriptedServer.HANG_UP).state()).isEqualTo(LetterState.IN_DOUBT);
	}

	private static Outcome outcome(String command, String answer) throws IOException {
		try (var server = new ScriptedServer(command, answer)) {
			return Outcome.after(sending(server.port()), 1);
		}
	}

	private static MailException sending(int port) {
		var sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(port);
		var message = new SimpleMailMessage();
		message.setFrom("tracker@example.org");
		message.setTo("desk@example.org");
		message.setText("Words");
		return catchThrowableOfType(MailException.class, () -> sender.send(message));
	}

}
