package org.isftracker.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, MembershipId> {

	Membership save(Membership membership);

	Optional<Membership> findById(MembershipId id);

	List<Membership> findByOrderByFromDay();

	void delete(Membership membership);

}
