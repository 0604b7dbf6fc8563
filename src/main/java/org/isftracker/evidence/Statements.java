package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, StatementId> {

	Statement save(Statement statement);

	Optional<Statement> findById(StatementId id);

	List<Statement> findByIdIn(Collection<StatementId> ids);

	List<Statement> findBySpeakerInAndArchivedFalse(Collection<ActorId> speakers);

	List<Statement> findBySupersedesOrderBySaidOn(StatementId earlier);

}
