package org.isftracker.participation;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Requirements extends Repository<Requirement, RequirementId> {

	Requirement save(Requirement requirement);

	Requirement saveAndFlush(Requirement requirement);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Requirement r where r.kind = :kind and r.supersededAt is null")
	Optional<Requirement> lock(ContributionKind kind);

	@Query("select r from Requirement r left join fetch r.statements where r.supersededAt is null")
	List<Requirement> counting();

}
