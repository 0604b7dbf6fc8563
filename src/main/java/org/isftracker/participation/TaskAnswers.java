package org.isftracker.participation;

import java.util.List;
import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskAnswers extends Repository<TaskAnswer, TaskAnswerId> {

	TaskAnswer save(TaskAnswer answer);

	TaskAnswer saveAndFlush(TaskAnswer answer);

	@Query("select a from TaskAnswer a where a.nation = :nation and a.task = :task and a.supersededAt is null")
	Optional<TaskAnswer> counting(ActorId nation, TermId task);

	@Query("select a from TaskAnswer a left join fetch a.statements where a.supersededAt is null")
	List<TaskAnswer> counting();

	@Query("""
			select a from TaskAnswer a left join fetch a.statements where a.nation = :nation and a.task = :task
			order by a.recordedAt desc""")
	List<TaskAnswer> history(ActorId nation, TermId task);

}
