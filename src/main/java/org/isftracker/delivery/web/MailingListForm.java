package org.isftracker.delivery.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.delivery.Attachment;
import org.isftracker.delivery.MailingListView;
import org.isftracker.delivery.MailingListWords;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a mailing list, complete or not; one address a line. */
record MailingListForm(@NotBlank @PlainWords @Nullable String name, @NotNull @Nullable LocalTime hour,
		@NotBlank @PlainWords(max = 150_000, lines = true) @Nullable String addresses,
		@NotNull @Nullable Attachment attachment, boolean active, @Nullable Integer version) {

	static MailingListForm blank() {
		return new MailingListForm(null, LocalTime.of(7, 0), null, Attachment.PDF, true, null);
	}

	static MailingListForm of(MailingListView list) {
		var words = list.words();
		return new MailingListForm(words.name(), words.hour(), String.join("\n", words.addresses()), words.attachment(),
				words.active(), list.version());
	}

	MailingListWords toWords() {
		return new MailingListWords(requireNonNull(name), requireNonNull(hour), requireNonNull(attachment),
				requireNonNull(addresses).lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), active);
	}

	int certainVersion() {
		return requireNonNullElse(version, -1);
	}

	/** The same words, made from the version that counts by now. */
	MailingListForm at(int present) {
		return new MailingListForm(name, hour, addresses, attachment, active, present);
	}

}
