package org.isftracker.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.isftracker.scenario.AnswerRecording;
import org.isftracker.scenario.NewAnswers;
import org.isftracker.scenario.NewAnswers.NewAnswer;
import org.isftracker.scenario.PossibleReading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class AnswerPart implements DossierPart {

	private final AnswerRecording recording;

	AnswerPart(AnswerRecording recording) {
		this.recording = recording;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.answers()
			.stream()
			.collect(Collectors.groupingBy(AnswerEntry::condition, LinkedHashMap::new, Collectors.toList()))
			.forEach((condition, answers) -> recording
				.record(new NewAnswers(ids.condition(condition), 0, told(answers, ids))));
	}

	private static List<NewAnswer> told(List<AnswerEntry> answers, RecordIds ids) {
		return answers.stream()
			.map((answer) -> new NewAnswer(ids.term(answer.term()), new PossibleReading(answer.reading()),
					answer.effect(), answer.rationale()))
			.toList();
	}

}
