package org.isftracker.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorKind;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.Strength;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The words that pages use for what can be chosen, and what they stand for. */
@Component
class Choices {

	private static final Map<Class<?>, String> FAMILIES = Map.of(ActorKind.class, "actor.kind.", RegionalGroup.class,
			"actor.group.", Grade.class, "evidence.grade.", StatementForm.class, "evidence.form.", Usage.class,
			"evidence.usage.", ConditionKind.class, "participation.kind.", Strength.class, "participation.strength.",
			Certainty.class, "participation.certainty.", ContributionKind.class, "participation.contribution.");

	private final MessageSourceAccessor messages;

	Choices(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	<E extends Enum<E>> Optional<E> of(Class<E> kind, String words) {
		var wanted = Folded.letters(words);
		return Arrays.stream(kind.getEnumConstants())
			.filter(choice -> wanted.equals(Folded.letters(words(choice)))
					|| wanted.equals(Folded.letters(choice.name())))
			.findFirst();
	}

	String words(Enum<?> choice) {
		return messages.getMessage(FAMILIES.get(choice.getDeclaringClass()) + choice.name());
	}

	/** All that is accepted, for a sentence. */
	String all(Class<? extends Enum<?>> kind) {
		return list(kind).stream().collect(Collectors.joining(", "));
	}

	List<String> list(Class<? extends Enum<?>> kind) {
		return Arrays.stream(kind.getEnumConstants()).map(this::words).toList();
	}

}
