package org.isftracker.scenario;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sandboxes extends Repository<Sandbox, SandboxId> {

	Sandbox save(Sandbox sandbox);

	/** Those that are shared, and of the others those that the person made. */
	@Query("select s from Sandbox s where s.madeBy = :person or s.sharedAt is not null order by s.changedAt desc")
	List<Sandbox> seenBy(String person);

	@Query("select s from Sandbox s where s.id = :id and (s.madeBy = :person or s.sharedAt is not null)")
	Optional<Sandbox> seenBy(SandboxId id, String person);

	@Query("select s from Sandbox s where s.id = :id and s.madeBy = :person and not s.archived")
	Optional<Sandbox> madeBy(SandboxId id, String person);

}
