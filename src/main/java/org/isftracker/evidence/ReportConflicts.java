package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportConflicts extends Repository<ReportConflict, ReportConflictId> {

	ReportConflict save(ReportConflict conflict);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ReportConflict c where c.id = :id")
	Optional<ReportConflict> lock(ReportConflictId id);

	@Query("""
			select c from ReportConflict c
			where exists (select 1 from ReportConflict d join d.statements s where d = c and s in :statements)
			order by c.markedAt desc""")
	List<ReportConflict> of(Collection<UUID> statements);

}
