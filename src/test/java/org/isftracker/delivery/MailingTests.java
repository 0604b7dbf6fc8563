package org.isftracker.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.apache.pdfbox.Loader;
import org.isftracker.Journey;
import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingPreparing;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingReleasing;
import org.isftracker.briefing.SampleReleases;
import org.isftracker.resolution.DraftReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Mail through a real server, from one instance and from two. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
@WithMockUser(username = "lead", roles = "LEAD")
class MailingTests {

	static final Instant NOON = Instant.parse("2031-06-10T16:00:00Z");

	static final LocalTime ELEVEN = LocalTime.of(11, 0);

	@Autowired
	BriefingPreparing preparing;

	@Autowired
	BriefingReleasing releasing;

	@Autowired
	BriefingReading reading;

	@Autowired
	DraftReading drafts;

	@Autowired
	ListKeeping lists;

	@Autowired
	Mailing mailing;

	@Autowired
	Rounds rounds;

	@Autowired
	Letters letters;

	@Autowired
	LetterWriting writing;

	@Autowired
	JdbcClient jdbc;

	GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

	static @Nullable BriefingId released;

	BriefingId briefing;

	@BeforeEach
	void aMailServerAndABriefing() {
		server.start();
		if (released == null) {
			released = new SampleReleases(preparing, releasing, drafts).release("Two nations move \u202E \"now\"");
		}
		briefing = released;
	}

	@AfterEach
	void nothingIsLeftToSend() {
		server.stop();
		jdbc.sql("update mailing_list set active = false").update();
		jdbc.sql("delete from letter").update();
	}

	@Test
	void atItsHourAListGetsTheNewestBriefingOnceADay() {
		list("desk@example.org", "other@example.org");

		postman(NOON.minus(Duration.ofHours(1)).minusSeconds(1)).goRound();
		assertThat(server.getReceivedMessages()).isEmpty();

		postman(NOON).goRound();
		postman(NOON.plusSeconds(60)).goRound();
		postman(NOON.plus(Duration.ofDays(1))).goRound();

		assertThat(recipients()).containsExactly("desk@example.org", "other@example.org");
	}

	@Test
	void twoInstancesSendEachLetterOnce() {
		var addresses = IntStream.range(100, 140).mapToObj(n -> "desk" + n + "@example.org").toArray(String[]::new);
		list(addresses);

		var instances = Stream.of(postman(NOON), postman(NOON), postman(NOON))
			.map(postman -> CompletableFuture.runAsync(postman::goRound))
			.toArray(CompletableFuture<?>[]::new);
		CompletableFuture.allOf(instances).join();

		assertThat(recipients()).containsExactly(addresses);
	}

	@Test
	void whatAnInstanceHadInHandWhenItEndedIsInDoubtAndNotSentByItself() {
		list("desk@example.org");
		rounds.serve(NOON);
		assertThat(letters.claim(NOON)).isPresent();

		postman(NOON.plus(Duration.ofHours(1))).goRound();

		assertThat(server.getReceivedMessages()).isEmpty();
		assertThat(letters.of(briefing, NOON.plusSeconds(60))).extracting(LetterView::state)
			.containsExactly(LetterState.SENDING);
		assertThat(letters.of(briefing, NOON.plus(Duration.ofHours(1)))).extracting(LetterView::state)
			.containsExactly(LetterState.IN_DOUBT);
	}

	@Test
	void aPersonSendsAgainWhatIsInDoubtAndNothingElse() {
		list("desk@example.org");
		rounds.serve(NOON);
		jdbc.sql("update letter set state = 'IN_DOUBT', claimed_at = now() - interval '1 hour'").update();
		var letter = mailing.needingSomebody().get(0);

		mailing.sendAgain(briefing, letter.id());
		postman(Instant.now().plusSeconds(60)).goRound();
		mailing.sendAgain(briefing, letter.id());
		postman(Instant.now().plusSeconds(120)).goRound();

		assertThat(recipients()).containsExactly("desk@example.org");
		assertThat(mailing.letters(briefing)).extracting(LetterView::state).containsExactly(LetterState.SENT);
		assertThat(mailing.needingSomebody()).isEmpty();
	}

	@Test
	void aLetterWhoseBriefingIsWithdrawnMeanwhileDoesNotLeave() {
		var wrong = new SampleReleases(preparing, releasing, drafts).release("Too early");
		list("desk@example.org");
		rounds.serve(NOON);
		releasing.withdraw(wrong, "The vote was postponed.");

		postman(NOON).goRound();

		assertThat(server.getReceivedMessages()).isEmpty();
		var letter = letters.of(wrong, NOON).get(0);
		assertThat(letter.state()).isEqualTo(LetterState.FAILED);
		assertThat(letter.problem()).contains("this briefing is withdrawn");
		assertThatExceptionOfType(SendingRefused.class).isThrownBy(() -> mailing.sendAgain(wrong, letter.id()));
	}

	@Test
	void whileTheServerIsAwayLettersWaitAndThenGoOnce() {
		list("desk@example.org");
		int port = server.getSmtp().getPort();
		server.stop();
		postman(port, NOON).goRound();

		assertThat(letters.of(briefing, NOON)).first().satisfies(letter -> {
			assertThat(letter.state()).isEqualTo(LetterState.WAITING);
			assertThat(letter.problem()).isNotBlank();
			assertThat(letter.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
		});

		server = new GreenMail(ServerSetup.SMTP.dynamicPort());
		server.start();
		postman(NOON.plusSeconds(30)).goRound();
		assertThat(server.getReceivedMessages()).isEmpty();
		postman(NOON.plusSeconds(60)).goRound();
		assertThat(recipients()).containsExactly("desk@example.org");
	}

	@Test
	void aLetterHasTheTextInItAndTheFileAttachedAsTheyWereFrozen() throws Exception {
		list("desk@example.org");
		postman(NOON).goRound();

		var letter = server.getReceivedMessages()[0];
		var parts = (MimeMultipart) letter.getContent();
		assertThat(letter.getSubject()).isEqualTo("Briefing %d: Two nations move \"now\"".formatted(number()))
			.doesNotContain("\u202E");
		assertThat(text(parts).replace("\r\n", "\n"))
			.isEqualTo(new String(file(BriefingFormat.TEXT), StandardCharsets.UTF_8))
			.contains("Internal, not for further distribution");
		var attached = parts.getBodyPart(1);
		assertThat(attached.getFileName()).isEqualTo("briefing-" + number() + ".pdf");
		assertThat(attached.getInputStream().readAllBytes()).isEqualTo(file(BriefingFormat.PDF));
		try (var pdf = Loader.loadPDF(file(BriefingFormat.PDF))) {
			assertThat(pdf.getNumberOfPages()).isPositive();
		}
	}

	@Test
	void wordsCannotBecomeHeaders() throws Exception {
		var message = new JavaMailSenderImpl().createMimeMessage();
		message.setSubject(LetterWriting.oneLine("News\r\nBcc: other@example.org\r\n\r\nBody"));
		message.saveChanges();

		assertThat(message.getHeader("Bcc")).isNull();
		assertThat(message.getSubject()).isEqualTo("News Bcc: other@example.org Body");
		assertThatExceptionOfType(MailRefused.class)
			.isThrownBy(() -> list("desk@example.org\r\nBcc: other@example.org"));
	}

	@Test
	void whoIsOnTwoListsGetsABriefingOnce() {
		list("desk@example.org", "first@example.org");
		list("Desk@Example.org", "second@example.org");

		postman(NOON).goRound();

		assertThat(recipients()).hasSize(3).filteredOn("desk@example.org"::equalsIgnoreCase).hasSize(1);
	}

	@Test
	void withoutAMailServerNothingIsSentAndThePageSaysSo() {
		var id = list("desk@example.org");

		assertThat(mailing.isConfigured()).isFalse();
		assertThatExceptionOfType(SendingRefused.class).isThrownBy(() -> mailing.send(briefing, id));
	}

	private MailingListId list(String... addresses) {
		var id = lists
			.add(new MailingListWords("List " + System.nanoTime(), ELEVEN, Attachment.PDF, List.of(addresses), true));
		jdbc.sql("update mailing_list set last_round = '2031-06-09' where id = ?").param(id.id()).update();
		return id;
	}

	private Postman postman(Instant now) {
		return postman(server.getSmtp().getPort(), now);
	}

	private Postman postman(int port, Instant now) {
		var sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(port);
		return new Postman(rounds, letters, writing, sender, "tracker@example.org", Clock.fixed(now, ZoneOffset.UTC));
	}

	private List<String> recipients() {
		return Arrays.stream(server.getReceivedMessages()).map(MailingTests::recipient).sorted().toList();
	}

	private static String recipient(MimeMessage message) {
		try {
			return String.valueOf(message.getAllRecipients()[0]);
		}
		catch (jakarta.mail.MessagingException broken) {
			throw new IllegalStateException(broken);
		}
	}

	/** The text stands in a part of its own, so that pictures could stand beside it. */
	private static String text(MimeMultipart parts) throws Exception {
		var inner = parts.getBodyPart(0).getContent();
		while (inner instanceof MimeMultipart nested) {
			inner = nested.getBodyPart(0).getContent();
		}
		return String.valueOf(inner);
	}

	private byte[] file(BriefingFormat format) {
		return reading.file(briefing, format).orElseThrow();
	}

	private int number() {
		return Objects.requireNonNull(reading.find(briefing).orElseThrow().number());
	}

}
