package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Offers extends Repository<Offer, OfferId> {

	Offer save(Offer offer);

	Offer saveAndFlush(Offer offer);

	@Query("select o from Offer o where o.contribution = :contribution and o.supersededAt is null")
	Optional<Offer> counting(ContributionId contribution);

	@Query("""
			select o from Offer o left join fetch o.statements
			where o.contribution.id in (select c.id.id from Contribution c where not c.archived and c.nation.id in :nations)""")
	List<Offer> of(Collection<UUID> nations);

}
