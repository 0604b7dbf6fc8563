package org.isftracker.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

	Draft save(Draft draft);

	void flush();

	Optional<Draft> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select draft from Draft draft where draft.id = :id and draft.archived = false")
	Optional<Draft> lock(UUID id);

	@Query("select draft from Draft draft where draft.archived = false and (:confidential = true or draft.usage <> IN_CONFIDENCE)")
	List<Draft> readable(boolean confidential);

	@Query("""
			select draft from Draft draft where draft.id in :ids and draft.archived = false
			and (:confidential = true or draft.usage <> IN_CONFIDENCE)""")
	List<Draft> readable(Collection<UUID> ids, boolean confidential);

	@Query(nativeQuery = true, value = """
			with recursive line (id) as (
			    select id from draft where based_on_id = :id
			    union select draft.id from draft join line on draft.based_on_id = line.id)
			select id from line""")
	List<UUID> descendants(UUID id);

	boolean existsByLabelIgnoreCaseAndIdNot(String label, UUID id);

}
