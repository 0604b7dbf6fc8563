package org.isftracker.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes a letter: the text of the briefing, and its file as it was frozen. A letter that
 * is sent again has the same name, so that a mailbox can tell.
 */
@Component
class LetterWriting {

	private final Releases releases;

	private final MessageSourceAccessor messages;

	private final Clock clock;

	LetterWriting(Releases releases, MessageSource messages, Clock clock) {
		this.releases = releases;
		this.messages = new MessageSourceAccessor(messages);
		this.clock = clock;
	}

	/**
	 * Refuses a briefing that readers do not see with {@link UnknownDelivery}, and one
	 * that was withdrawn since the letter was written down with {@link SendingRefused}.
	 */
	MimeMessage write(ClaimedLetter letter, String sender, MimeMessage blank) throws MessagingException {
		var briefing = releases.find(letter.briefing()).orElseThrow(UnknownDelivery::new);
		SendingRefused.when(briefing.withdrawal() != null, SendingRefused.Reason.WITHDRAWN);
		var message = new MimeMessageHelper(blank, true, StandardCharsets.UTF_8.name());
		message.setFrom(sender);
		message.setTo(letter.address());
		message.setSubject(oneLine(
				messages.getMessage("delivery.mail.subject", new Object[] { number(briefing), briefing.headline() })));
		message.setSentDate(Date.from(clock.instant()));
		message.setText(new String(file(briefing, BriefingFormat.TEXT), StandardCharsets.UTF_8));
		attach(message, briefing, letter.attachment().format());
		blank.setHeader("Message-ID", "<" + letter.id() + "@" + sender.substring(sender.indexOf('@') + 1) + ">");
		blank.setHeader("Auto-Submitted", "auto-generated");
		return blank;
	}

	/** Why a letter cannot leave, as the page of letters says it. */
	String words(SendingRefused refused) {
		return messages.getMessage(refused.code());
	}

	private void attach(MimeMessageHelper message, BriefingView briefing, BriefingFormat format)
			throws MessagingException {
		message.addAttachment("briefing-" + number(briefing) + "." + format.ending(),
				new ByteArrayResource(file(briefing, format)), format.mediaType());
	}

	private byte[] file(BriefingView briefing, BriefingFormat format) {
		return releases.file(briefing.id(), format, Extent.SUMMARY).orElseThrow(UnknownDelivery::new);
	}

	private static String number(BriefingView briefing) {
		return String.valueOf(briefing.number());
	}

	/** Without line ends, other controls and overrides of the writing direction. */
	static String oneLine(String words) {
		return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+", " ").strip();
	}

}
