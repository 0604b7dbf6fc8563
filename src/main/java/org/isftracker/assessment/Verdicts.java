package org.isftracker.assessment;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.participation.ConditionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Verdicts extends Repository<Verdict, VerdictId> {

	Verdict save(Verdict verdict);

	/**
	 * What a person recorded last that day, all at one moment, unless it was taken back.
	 */
	@Query("""
			select v from Verdict v where v.judgedBy = :person and v.takenBackAt is null and v.judgedAt = (
			    select max(w.judgedAt) from Verdict w
			    where w.judgedBy = :person and w.judgedOn = :day and w.takenBackAt is null)""")
	List<Verdict> last(String person, LocalDate day);

	List<Verdict> findByConditionOrderByJudgedOnDescJudgedAtDesc(ConditionId condition);

}
