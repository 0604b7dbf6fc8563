package org.isftracker.scenario;

import java.util.List;

import org.isftracker.participation.ConditionId;
import org.springframework.data.repository.Repository;

interface Answers extends Repository<Answer, AnswerId> {

	Answer save(Answer answer);

	Answer saveAndFlush(Answer answer);

	List<Answer> findBySupersededAtIsNull();

	List<Answer> findByConditionOrderByRecordedAtDesc(ConditionId condition);

}
