package org.isftracker.comparison;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ladders extends Repository<Ladder, String> {

	Ladder save(Ladder ladder);

	@Query("select ladder from Ladder ladder left join fetch ladder.phrases where ladder.language = :language")
	Optional<Ladder> find(String language);

	@Query("select ladder from Ladder ladder left join fetch ladder.phrases order by ladder.language")
	List<Ladder> all();

}
