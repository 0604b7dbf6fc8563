package org.isftracker.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.isftracker.account.PersonNames;
import org.isftracker.evidence.Citation;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The words in which a briefing says what the record holds. */
@Component("briefingPhrases")
class Phrases {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private final MessageSourceAccessor messages;

	private final Times times;

	private final PersonNames people;

	Phrases(MessageSource messages, Times times, PersonNames people) {
		this.messages = new MessageSourceAccessor(messages);
		this.times = times;
		this.people = people;
	}

	String say(String key, Object... words) {
		return messages.getMessage(key, words);
	}

	String of(String prefix, Enum<?> value) {
		return messages.getMessage(prefix + "." + value.name());
	}

	String range(long least, long most) {
		return times.range(least, most);
	}

	String number(long number) {
		return times.number(number);
	}

	String day(LocalDate day, @Nullable String approximately) {
		return approximately == null ? times.day(day) : approximately;
	}

	String hour(Instant moment) {
		return times.newYork(moment);
	}

	BriefingContent.SourceLine source(int number, Citation citation) {
		var words = say("briefing.source", citation.speaker().name(), citation.outlet(),
				day(citation.saidOn(), citation.approximately()), of("briefing.grade", citation.grade()));
		return new BriefingContent.SourceLine(number, citation.id().toString(), words, citation.url());
	}

	BriefingContent.ReleaseLine release(String person, Instant now) {
		return new BriefingContent.ReleaseLine(people.of(person), times.newYork(now), UTC.format(now) + " UTC");
	}

}
