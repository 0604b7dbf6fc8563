package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConditionWordings extends Repository<ConditionWording, WordingId> {

	ConditionWording save(ConditionWording wording);

	ConditionWording saveAndFlush(ConditionWording wording);

	@Query("select w from ConditionWording w where w.condition = :condition and w.supersededAt is null")
	Optional<ConditionWording> counting(ConditionId condition);

	@Query("""
			select w from ConditionWording w left join fetch w.terms left join fetch w.statements
			left join fetch w.provisions left join fetch w.others.nations
			where w.condition.id in :conditions""")
	List<ConditionWording> of(Collection<UUID> conditions);

}
