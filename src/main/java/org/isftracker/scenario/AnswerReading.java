package org.isftracker.scenario;

import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.participation.ConditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading which readings meet which condition. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class AnswerReading {

	private final Answers answers;

	AnswerReading(Answers answers) {
		this.answers = answers;
	}

	/** Every answer that counts, on all conditions. */
	public List<AnswerView> given() {
		return answers.findBySupersededAtIsNull().stream().map(Answer::view).filter(AnswerView::isGiven).toList();
	}

	/** All answers ever recorded for a condition, newest first. */
	public List<AnswerView> of(ConditionId condition) {
		return answers.findByConditionOrderByRecordedAtDesc(condition).stream().map(Answer::view).toList();
	}

}
