package org.isftracker.participation.web;

import org.isftracker.participation.Certainty;
import org.isftracker.participation.NewOffer;
import org.isftracker.participation.OfferView;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** An offer in one line, for setting two beside each other. */
@Component("offerWords")
class OfferWords {

	private final MessageSourceAccessor messages;

	private final Times times;

	OfferWords(MessageSource messages, Times times) {
		this.messages = new MessageSourceAccessor(messages);
		this.times = times;
	}

	String of(OfferView offer) {
		return line(offer.least(), offer.most(), offer.certainty(), offer.words());
	}

	String of(NewOffer offer) {
		return line(offer.least(), offer.most(), offer.certainty(), offer.words());
	}

	private String line(@Nullable Long least, @Nullable Long most, Certainty certainty, @Nullable String words) {
		var figures = least == null || most == null ? messages.getMessage("participation.offer.no-figure")
				: times.range(least, most);
		var line = figures + ", " + messages.getMessage("participation.certainty." + certainty);
		return words == null ? line : line + "\n" + words;
	}

}
