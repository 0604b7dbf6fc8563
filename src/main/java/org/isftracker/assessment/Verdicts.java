package org.isftracker.assessment;

import java.util.List;

import org.isftracker.participation.ConditionId;
import org.springframework.data.repository.Repository;

interface Verdicts extends Repository<Verdict, VerdictId> {

	Verdict save(Verdict verdict);

	List<Verdict> findAll();

	List<Verdict> findByConditionOrderByJudgedOnDescJudgedAtDesc(ConditionId condition);

}
