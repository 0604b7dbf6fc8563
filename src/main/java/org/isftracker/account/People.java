package org.isftracker.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, String> {

	Person save(Person person);

	Optional<Person> findById(String username);

	boolean existsById(String username);

	/** Instances that start together take turns until their transactions end. */
	@Query(value = "select cast(pg_advisory_xact_lock(1945) as text)", nativeQuery = true)
	String takeTurn();

	@Query("select p from Person p where p.username <> 'tracker' order by p.active desc, p.name, p.username")
	List<Person> byName();

	@Query("select new org.isftracker.account.PersonName(p.username, p.name) from Person p")
	List<PersonName> names();

	@Query("""
			select new org.isftracker.account.PersonName(p.username, p.name) from Person p
			where p.active and p.password is not null and p.role in (org.isftracker.account.Role.ANALYST,
			    org.isftracker.account.Role.LEAD) order by p.name, p.username""")
	List<PersonName> analysts();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.active and p.role = org.isftracker.account.Role.ADMINISTRATOR order by p.username")
	List<Person> administrators();

}
